package se.radrum.outcome;

import java.util.Locale;

/** What the municipality says to a proposal. */
public enum Answer {
  YES,
  PARTLY,
  NO;

  /** The answer as the entry has it: in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The text key of the word. */
  public String key() {
    return "outcome.answer." + word();
  }
}
