package se.radrum.crypto;

import java.security.SecureRandom;
import java.util.UUID;

/** What nobody can guess. */
public final class Randomness {
  private static final SecureRandom SOURCE = new SecureRandom();

  private Randomness() {}

  /** So many random bytes. */
  public static byte[] bytes(int length) {
    var bytes = new byte[length];
    SOURCE.nextBytes(bytes);
    return bytes;
  }

  /** A random whole number from zero up to, not including, the bound; every one as likely. */
  public static int below(int bound) {
    return SOURCE.nextInt(bound);
  }

  /** A random id (UUID version 4), which tells neither time nor order. */
  public static UUID id() {
    return UUID.randomUUID();
  }
}
