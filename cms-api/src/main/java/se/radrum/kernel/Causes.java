package se.radrum.kernel;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Why something failed, for a log that must not repeat what anybody wrote. */
public final class Causes {
  private static final int DEEPEST = 10;

  private Causes() {}

  /**
   * The failure's class and those of its causes, the outermost first. Messages stay out: a
   * database's message quotes values.
   */
  public static String of(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .map(cause -> cause.getClass().getName())
        .collect(joining(" < "));
  }
}
