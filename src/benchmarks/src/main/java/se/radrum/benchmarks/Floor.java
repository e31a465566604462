package se.radrum.benchmarks;

import se.radrum.crypto.Argon2id;
import se.radrum.crypto.Randomness;

/** What no submission can be faster than: its Argon2id alone, on all cores of this machine. */
public final class Floor {
  private Floor() {}

  /** So many runs, as many at a time as there are cores. */
  public static Crowd reached(int runs) {
    var salt = Randomness.bytes(32);
    return new Crowd()
        .closed(
            Runtime.getRuntime().availableProcessors(),
            runs,
            n -> Argon2id.stretch("0000000000000000000000000", salt, salt, Argon2id.Cost.CODE));
  }
}
