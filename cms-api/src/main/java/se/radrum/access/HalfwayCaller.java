package se.radrum.access;

import java.util.UUID;

/**
 * Somebody whose password was right and whose code is still to come. Opens nothing. Lives in memory
 * only, and ends after five wrong codes.
 */
public final class HalfwayCaller {
  private static final int TRIES = 5;

  private final UUID member;
  private final int missed;

  HalfwayCaller(UUID member, int missed) {
    this.member = member;
    this.missed = missed;
  }

  UUID member() {
    return member;
  }

  int missed() {
    return missed;
  }

  /** The same after a wrong code. */
  HalfwayCaller missedOnce() {
    return new HalfwayCaller(member, missed + 1);
  }

  /** Whether another code may be tried. */
  public boolean mayTry() {
    return missed < TRIES;
  }
}
