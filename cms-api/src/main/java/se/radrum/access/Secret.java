package se.radrum.access;

import java.util.HexFormat;
import se.radrum.crypto.Randomness;
import se.radrum.crypto.Sha256;

/** What a one-time link carries: 256 random bits in hexadecimal, of which we keep a hash. */
final class Secret {
  private Secret() {}

  static String draw() {
    return HexFormat.of().formatHex(Randomness.bytes(32));
  }

  /** No slow hash is needed: nobody guesses 256 bits. */
  static byte[] hash(String secret) {
    return Sha256.of("radrum/v1/access/secret " + secret);
  }
}
