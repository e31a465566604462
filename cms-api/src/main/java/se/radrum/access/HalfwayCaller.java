package se.radrum.access;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody whose password was right and whose code is still to come. Opens nothing. Lives in memory
 * only, and ends after five wrong codes.
 */
public final class HalfwayCaller {
  private static final int TRIES = 5;

  private final UUID member;
  private final AtomicInteger missed = new AtomicInteger();

  HalfwayCaller(UUID member) {
    this.member = member;
  }

  UUID member() {
    return member;
  }

  void miss() {
    missed.incrementAndGet();
  }

  /** Whether another code may be tried. */
  public boolean mayTry() {
    return missed.get() < TRIES;
  }
}
