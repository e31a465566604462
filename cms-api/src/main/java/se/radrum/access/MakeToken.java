package se.radrum.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Lets a program act for oneself.
 *
 * @param name which program
 * @param roles in which of one's own roles; its scope
 * @param days for how long, 1 to 366
 */
public record MakeToken(
    @NotBlank(message = "access.token.name.missing")
        @Size(max = 80, message = "access.token.name.long")
        String name,
    @NotEmpty(message = "access.roles.missing") Set<Role> roles,
    @Min(value = 1, message = "access.token.days") @Max(value = 366, message = "access.token.days")
        int days) {

  public MakeToken {
    name = name == null ? "" : name.strip();
    roles = roles == null ? Set.of() : Set.copyOf(roles);
  }
}
