package se.radrum.access;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a member other duties.
 *
 * @param member who
 * @param roles the roles from now on; at least one
 * @param seat the seat from now on, or null
 * @param standing whether they take part
 */
public record ChangeMember(
    UUID member,
    @NotEmpty(message = "access.roles.missing") Set<Role> roles,
    @Nullable Seat seat,
    Standing standing) {

  public ChangeMember {
    roles = roles == null ? Set.of() : Set.copyOf(roles);
  }

  /** Whoever has a seat is a member, and a member has a seat. */
  @AssertTrue(message = "access.seat.goes-with-member")
  public boolean isSeatWithMember() {
    return (seat != null) == roles.contains(Role.MEMBER);
  }
}
