package se.radrum.feedback;

import java.time.LocalDate;
import java.util.List;

/**
 * Something written between the author and the council.
 *
 * @param fromCouncil whose words they are
 */
public record Message(boolean fromCouncil, LocalDate day, String text) {
  /** The paragraphs of the text. */
  public List<String> paragraphs() {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "Message";
  }
}
