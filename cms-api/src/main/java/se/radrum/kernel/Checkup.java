package se.radrum.kernel;

/** Something that can tell how it is: one line of {@code ./radrum doctor}. A CDI bean. */
public interface Checkup {
  /**
   * How one part is.
   *
   * @param part its name, a word or two
   * @param well whether it works as it should
   * @param state one line an operator understands; never what a person confided
   */
  record Finding(String part, boolean well, String state) {}

  /** Looks now. Takes at most a few seconds. */
  Finding look();
}
