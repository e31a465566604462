package se.radrum.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search somebody follows, as they see it themselves.
 *
 * @param words what is looked for; empty for everything
 * @param narrowed what it is narrowed to, in words
 * @param address the page that shows it, the newest first
 * @param latest what came out in the last thirty days, the newest first, five at most; null when
 *     nobody can look now
 */
public record WatchView(
    UUID id, String words, List<String> narrowed, String address, @Nullable List<Title> latest) {
  /**
   * Something new.
   *
   * @param language the tag of the language its title is in
   * @param day when it came out
   */
  public record Title(int number, String title, String language, LocalDate day) {}

  public WatchView {
    narrowed = List.copyOf(narrowed);
    latest = latest == null ? null : List.copyOf(latest);
  }
}
