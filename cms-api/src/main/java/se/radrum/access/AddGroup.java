package se.radrum.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * One more group of readers, such as a shelter's own.
 *
 * @param group its name, as those who write will see it
 * @param readers at least two moderators who have unlock phrases
 */
public record AddGroup(
    @NotBlank(message = "vault.group.missing") @Size(max = 120, message = "vault.group.long")
        String group,
    @Size(min = 2, message = "vault.readers.few") Set<UUID> readers) {
  public AddGroup {
    group = group.strip();
    readers = Set.copyOf(readers);
  }
}
