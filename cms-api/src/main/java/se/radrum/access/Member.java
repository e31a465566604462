package se.radrum.access;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.UuidColumn;

/** A person of the council. */
@Entity
@Table(name = "member")
class Member {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private String name;
  private String alias;
  private String password;
  private byte[] authenticator;

  @Column(name = "last_step")
  private long lastStep;

  private String roles;

  @Enumerated(EnumType.STRING)
  private @Nullable Seat seat;

  @Enumerated(EnumType.STRING)
  private Standing state;

  private LocalDate since;
  @Version private long version;

  @SuppressWarnings("NullAway")
  protected Member() {}

  private Member(UUID id, String alias, Set<Role> roles, @Nullable Seat seat, LocalDate since) {
    this.id = id;
    this.alias = alias;
    this.roles = Roles.write(roles);
    this.seat = seat;
    this.since = since;
    this.state = Standing.ACTIVE;
    this.name = "";
    this.password = "";
    this.authenticator = new byte[0];
  }

  /** Somebody new takes the place an invitation held for them. */
  static Member join(UUID id, Invitation invitation, String alias, LocalDate today) {
    return new Member(id, alias, invitation.roles(), invitation.seat(), today);
  }

  /** New means to sign in; the old ones end here. */
  void signsInWith(String newName, String passwordHash, byte[] sealedSecret, long step) {
    name = newName;
    password = passwordHash;
    authenticator = sealedSecret;
    lastStep = step;
  }

  /** Another password; the name and the authenticator stay. */
  void signsInWith(String passwordHash) {
    password = passwordHash;
  }

  /**
   * Uses the code of a time step up.
   *
   * @return whether it was still unused; a code of the same step or an earlier one is not taken
   */
  boolean uses(long step) {
    if (step <= lastStep) return false;
    lastStep = step;
    return true;
  }

  /** Gives other roles and another seat. */
  void serves(Set<Role> newRoles, @Nullable Seat newSeat) {
    roles = Roles.write(newRoles);
    seat = newSeat;
  }

  /** Pauses, comes back or leaves for good; false for who has left and should come back. */
  boolean becomes(Standing next) {
    if (hasLeft() && next != Standing.LEFT) return false;
    state = next;
    return true;
  }

  boolean isActive() {
    return state == Standing.ACTIVE;
  }

  boolean hasLeft() {
    return state == Standing.LEFT;
  }

  boolean is(Role role) {
    return Roles.read(roles).contains(role);
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  String alias() {
    return alias;
  }

  String password() {
    return password;
  }

  byte[] authenticator() {
    return authenticator.clone();
  }

  Caller caller() {
    return new Caller(id, alias, Roles.read(roles), seat, means());
  }

  /** Whether somebody came in by the means this member has today. */
  boolean isStill(Caller caller) {
    return caller.means() == means();
  }

  /** The stored hash begins with a random salt, so that new means have another number. */
  private int means() {
    return password.hashCode();
  }

  MemberView view() {
    return new MemberView(id, alias, Roles.read(roles), seat, state, since);
  }
}
