package se.radrum.feedback;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the council may do with what somebody wrote. Whatever it is, words are shown first. */
public enum Use {
  /** Use the words. */
  YES,
  /** Use them, but ask first. */
  ASK_FIRST,
  /** Read them and let them stay where they are. */
  NO;

  /** The word in forms and texts: {@code ask-first}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The use of a word; empty when there is none. */
  public static Optional<Use> of(String word) {
    return Stream.of(values()).filter(use -> use.word().equals(word)).findFirst();
  }
}
