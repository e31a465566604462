package se.radrum.moderation;

import java.util.Locale;

/** Why the content of a submission is opened for a test of secrecy. */
public enum Ground {
  /** Somebody has asked to see the document. */
  REQUEST,
  /** A refusal has been appealed against, and a court asks. */
  APPEAL,
  /** An authority of supervision asks. */
  SUPERVISION;

  /** The word in texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
