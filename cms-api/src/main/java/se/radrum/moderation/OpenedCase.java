package se.radrum.moderation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radrum.feedback.CaseThread;
import se.radrum.feedback.SubmissionRow;

/**
 * A case as a moderator has it before them.
 *
 * @param redaction what is struck so far
 * @param traces what a check recognises in the text as it would be
 * @param missing why the words may not be released yet, as text keys; none when they may
 * @param wantsSecond whether this moderator's reading of the words is what is missing
 * @param report since when a report about a child is to be made; null when none is
 */
public record OpenedCase(
    SubmissionRow row,
    CaseThread thread,
    Redaction redaction,
    List<String> traces,
    List<String> missing,
    boolean wantsSecond,
    @Nullable LocalDate report) {

  /** The text with what is struck replaced: where proposed words begin. */
  public String redacted() {
    return redaction.apply(thread.answers().message());
  }

  /** The original in pieces, struck and not. */
  public List<Piece> pieces() {
    return redaction.pieces(thread.answers().message());
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "OpenedCase " + row.id();
  }
}
