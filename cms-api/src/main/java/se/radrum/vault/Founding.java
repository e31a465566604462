package se.radrum.vault;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * What a council begins with.
 *
 * @param group the first reader group's name, as those who write will see it
 * @param readers at least two members who have an unlock phrase
 * @param trustees exactly three members who have one; they may be readers too
 */
public record Founding(
    @NotBlank(message = "vault.group.missing") @Size(max = 120, message = "vault.group.long")
        String group,
    @Size(min = 2, message = "vault.readers.few") Set<UUID> readers,
    @Size(min = 3, max = 3, message = "vault.trustees.three") Set<UUID> trustees) {
  public Founding {
    group = group.strip();
    readers = Set.copyOf(readers);
    trustees = Set.copyOf(trustees);
  }
}
