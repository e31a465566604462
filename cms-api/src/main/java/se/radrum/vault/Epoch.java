package se.radrum.vault;

import java.time.YearMonth;

/**
 * What a key file seals: the submissions of one month, whose key ends with the last of them, or the
 * council's own conversations, which no month ends.
 *
 * @param name seven letters, as the tables have it: {@code 2026-03} or {@code council}
 */
record Epoch(String name) {
  static final Epoch COUNCIL = new Epoch("council");

  static Epoch of(YearMonth month) {
    return new Epoch(month.toString());
  }

  /** Whether its key is destroyed when nothing is left that it seals. */
  boolean ends() {
    return !equals(COUNCIL);
  }

  /** The name of its key file. */
  String file() {
    return ends() ? "month-" + name : name;
  }
}
