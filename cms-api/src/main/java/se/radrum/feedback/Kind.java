package se.radrum.feedback;

import java.util.Locale;

/** The kinds of record a submission's case holds. Their names are part of what is sealed. */
enum Kind {
  /** What was submitted. */
  TEXT,
  /** The case's designation in the diary. */
  DIARY,
  /** From the council to the author. */
  MESSAGE,
  /** From the author to the council. */
  ANSWER,
  /** What staff have struck and put in place so far. */
  REDACTION,
  /** Words laid before the author. */
  WORDS,
  /** What the author said about them. */
  CONSENT,
  /** The second reader's yes. */
  SECOND,
  /** A no, with its reason. */
  REFUSAL,
  /** The entry the case fed. */
  ENTRY,
  /** The author has locked the code: nobody reads replies any more. */
  LOCKED,
  /** Staff to staff. */
  NOTE,
  /** Which files were sent along, and their pages. */
  FILES,
  /** How one page of a file looks. */
  PAGE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean is(String word) {
    return word().equals(word);
  }
}
