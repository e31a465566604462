package se.radrum.moderation;

import se.radrum.feedback.CaseThread;
import se.radrum.registry.DiaryLine;

/** A submission as it lies before whoever decides whether it may be given out. */
public record TestedCase(DiaryLine line, StoredFields fields, CaseThread thread) {
  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "TestedCase " + line.designation();
  }
}
