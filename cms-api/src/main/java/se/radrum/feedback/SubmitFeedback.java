package se.radrum.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import se.radrum.attachment.CleanFile;
import se.radrum.vault.CodeKeys;

/**
 * Somebody writes to the council. Nothing is required but what would have helped, and who may read
 * it.
 *
 * @param keys of the form's code, derived before any transaction ({@code SealedCases.keys})
 * @param readers the reader groups the author chose
 * @param language what it is written in
 * @param concerns whom it is about, in words; may be empty
 * @param stop where it came to a stop, in words; may be empty
 * @param message what would have helped
 * @param use what the council may do with the words
 * @param more anything else; may be empty
 * @param doubtful whether it looks like junk, and so waits last
 * @param files what is clean of the files to go along; mostly none
 */
public record SubmitFeedback(
    CodeKeys keys,
    @NotEmpty(message = "feedback.readers.missing") Set<UUID> readers,
    Locale language,
    @Size(max = 300, message = "feedback.answer.long") String concerns,
    @Size(max = 300, message = "feedback.answer.long") String stop,
    @NotBlank(message = "feedback.message.missing")
        @Size(max = LONGEST, message = "feedback.message.long")
        String message,
    Use use,
    @Size(max = LONGEST, message = "feedback.message.long") String more,
    boolean doubtful,
    List<CleanFile> files) {
  /** The most somebody can write in one field, in characters. */
  public static final int LONGEST = 20_000;

  public SubmitFeedback {
    readers = Set.copyOf(readers);
    concerns = tidy(concerns);
    stop = tidy(stop);
    message = tidy(message);
    more = tidy(more);
    files = List.copyOf(files);
  }

  /** As somebody sends it whom nobody doubts. */
  public SubmitFeedback(
      CodeKeys keys,
      Set<UUID> readers,
      Locale language,
      String concerns,
      String stop,
      String message,
      Use use,
      String more) {
    this(keys, readers, language, concerns, stop, message, use, more, false, List.of());
  }

  /** One way to write each letter, one kind of line ending, and no control characters. */
  static String tidy(String text) {
    return Normalizer.normalize(text, Form.NFC)
        .replace("\r\n", "\n")
        .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n\t]]", "")
        .strip();
  }

  /** Longer than may be sent is still kept, so that it can be shortened; endless is not. */
  static String kept(String text) {
    return text.substring(0, Math.min(text.length(), 3 * LONGEST));
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "SubmitFeedback";
  }
}
