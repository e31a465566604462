package se.radrum.outcome;

import java.util.Locale;

/** What those who asked for it say when it is done: can it be felt? */
public enum Felt {
  NOTICED,
  PARTLY,
  UNNOTICED;

  /** The word as the entry has it: in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The text key of the word. */
  public String key() {
    return "outcome.felt." + word();
  }
}
