package se.radrum.moderation;

import java.util.ArrayList;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Problem.Kind;

/** What words must be before they are laid before anybody. */
final class Proposed {
  private static final int LONGEST_TITLE = 200;

  private Proposed() {}

  /** Everything wrong with proposed words, at once. */
  static void check(Redaction redaction, String title, String words) {
    var faults = new ArrayList<Fault>();
    if (title.isBlank()) faults.add(Fault.at("title", "moderation.title.missing"));
    if (title.length() > LONGEST_TITLE)
      faults.add(Fault.at("title", "moderation.title.long", LONGEST_TITLE));
    if (words.isBlank()) faults.add(Fault.at("words", "moderation.words.missing"));
    if (!redaction.left(title + "\n" + words).isEmpty())
      faults.add(Fault.at("words", "moderation.missing.struck"));
    if (!Traces.in(title + "\n" + words).isEmpty())
      faults.add(Fault.at("words", "moderation.missing.traces"));
    if (!faults.isEmpty()) throw Problem.invalid(faults);
  }

  static Problem notYours() {
    return Problem.of(Kind.FORBIDDEN, "moderation.keys.of-another");
  }
}
