package se.radrum.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;

/** HKDF-SHA256 (RFC 5869): many independent keys out of one secret, each for one named purpose. */
public final class Hkdf {
  private Hkdf() {}

  /**
   * Derives bytes for a purpose.
   *
   * @param secret something with at least 128 bits nobody can guess
   * @param salt may be empty
   * @param purpose a label of ours, such as {@code radrum/v1/tag}
   * @param length 1 to 8160 bytes
   */
  public static byte[] derive(byte[] secret, byte[] salt, String purpose, int length) {
    return derive(secret, salt, purpose.getBytes(UTF_8), length);
  }

  static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
    try {
      return com.google.crypto.tink.subtle.Hkdf.computeHkdf(
          "HmacSha256", secret, salt, info, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("length " + length, e);
    }
  }
}
