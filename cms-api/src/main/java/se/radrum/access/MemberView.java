package se.radrum.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as administrators see one.
 *
 * @param id the member's id
 * @param alias the name others see; the name one signs in with is nobody else's business
 * @param roles what the member does
 * @param seat where the member speaks from, or null
 * @param standing whether the member takes part
 * @param since the day the member came
 */
public record MemberView(
    UUID id,
    String alias,
    Set<Role> roles,
    @Nullable Seat seat,
    Standing standing,
    LocalDate since) {

  /** Whether the member has a role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }
}
