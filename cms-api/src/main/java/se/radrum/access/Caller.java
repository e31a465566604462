package se.radrum.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has shown who they are. Only {@link Access} makes one, so a door that is handed a
 * caller need not ask how it came about. Not serializable on purpose: it lives in memory and never
 * reaches a disk with a session.
 */
public final class Caller {
  private final UUID id;
  private final String alias;
  private final Set<Role> roles;
  private final @Nullable Seat seat;
  private final int means;

  Caller(UUID id, String alias, Set<Role> roles, @Nullable Seat seat) {
    this(id, alias, roles, seat, 0);
  }

  /** With a number that tells by which means of signing in somebody has come. */
  Caller(UUID id, String alias, Set<Role> roles, @Nullable Seat seat, int means) {
    this.means = means;
    this.id = id;
    this.alias = alias;
    this.roles = Set.copyOf(roles);
    this.seat = seat;
  }

  /** The member's id; all zeros for the operator at the machine. */
  public UUID id() {
    return id;
  }

  /** The name others see in this council. */
  public String alias() {
    return alias;
  }

  /** Every role the caller acts in. */
  public Set<Role> roles() {
    return roles;
  }

  /** The caller's seat; empty for those who have none, such as officials. */
  public Optional<Seat> seat() {
    return Optional.ofNullable(seat);
  }

  int means() {
    return means;
  }

  /** Whether the caller has a role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Whether the caller has one of these roles, or is anybody at all where none is named. */
  boolean mayAs(Role... any) {
    return any.length == 0 || Set.of(any).stream().anyMatch(roles::contains);
  }

  /** Whether the caller works for others here, beyond taking part. */
  boolean hasDuties() {
    return roles.stream().anyMatch(role -> role != Role.MEMBER);
  }

  @Override
  public String toString() {
    return "Caller " + id;
  }
}
