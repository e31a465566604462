package se.radrum.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * Opens a circle.
 *
 * @param name neutral: it stands in lists that need no phrase
 * @param theme the theme's entry
 * @param members who takes part, beside whoever opens it; each has an unlock phrase
 */
public record OpenCircle(
    @NotBlank(message = "discussion.name.missing")
        @Size(max = 120, message = "discussion.name.long")
        String name,
    @NotNull(message = "discussion.theme.missing") UUID theme,
    @Size(min = 1, message = "discussion.members.few") Set<UUID> members) {
  public OpenCircle {
    name = name.strip();
    members = Set.copyOf(members);
  }
}
