package se.radrum.outcome;

import java.util.Locale;

/** The eight rooms words pass through, in order. */
public enum Step {
  /** Somebody wrote. */
  SAID,
  /** A human has read it, and its author agreed to the words that became public. */
  HEARD,
  /** The council made a proposal of it. */
  TOGETHER,
  /** The municipality has it, and a day to answer by. */
  HANDED_OVER,
  /** The municipality has answered, with a reason. */
  ANSWERED,
  /** What was promised is done. */
  DONE,
  /** Those who asked for it have been asked whether it can be felt. */
  VERIFIED,
  /** Everybody is told. */
  TOLD;

  /** The step as text keys have it: in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
