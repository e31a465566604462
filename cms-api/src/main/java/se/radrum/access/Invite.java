package se.radrum.access;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a place for somebody.
 *
 * @param name for whom, in the administrator's own words; forgotten when the link is used
 * @param roles what they will do; at least one
 * @param seat where they speak from; null for those who do not sit in the council
 */
public record Invite(
    @NotBlank(message = "access.invite.name.missing")
        @Size(max = 80, message = "access.invite.name.long")
        String name,
    @NotEmpty(message = "access.roles.missing") Set<Role> roles,
    @Nullable Seat seat) {

  public Invite {
    name = name == null ? "" : name.strip();
    roles = roles == null ? Set.of() : Set.copyOf(roles);
  }

  /** Whoever has a seat is a member, and a member has a seat. */
  @AssertTrue(message = "access.seat.goes-with-member")
  public boolean isSeatWithMember() {
    return (seat != null) == roles.contains(Role.MEMBER);
  }
}
