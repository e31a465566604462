package se.radrum.access;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Gives oneself another password.
 *
 * @param present the one that holds until now
 * @param next at least fifteen characters, no rules on which
 */
public record ChangePassword(
    String present,
    @Size(min = AcceptInvitation.SHORTEST, message = "access.password.short")
        @Size(max = AcceptInvitation.LONGEST, message = "access.password.long")
        String next) {
  public ChangePassword {
    present = text(present);
    next = text(next);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  @Override
  public String toString() {
    return "ChangePassword";
  }
}
