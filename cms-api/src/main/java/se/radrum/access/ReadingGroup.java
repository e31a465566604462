package se.radrum.access;

import java.util.List;
import java.util.UUID;

/**
 * A group that reads, and who reads in it today.
 *
 * @param readers by alias
 */
public record ReadingGroup(UUID id, String name, List<MemberView> readers) {
  public ReadingGroup {
    readers = List.copyOf(readers);
  }

  /** Whether a member reads in it. */
  public boolean reads(UUID member) {
    return readers.stream().anyMatch(reader -> reader.id().equals(member));
  }
}
