package se.radrum.vault;

import se.radrum.crypto.Randomness;

/**
 * The random key of one form, 16 bytes. Sending the same form again is the same submission: its
 * receipt code is derived from this and the installation's pepper, and worth nothing without both.
 */
public final class SubmissionKey {
  /** How many bytes it has. */
  public static final int LENGTH = 16;

  private final byte[] bytes;

  private SubmissionKey(byte[] bytes) {
    if (bytes.length != LENGTH) throw new IllegalArgumentException("16 bytes");
    this.bytes = bytes.clone();
  }

  /** A new one, for a new form. */
  public static SubmissionKey random() {
    return new SubmissionKey(Randomness.bytes(LENGTH));
  }

  /** The key of a form that came back. */
  public static SubmissionKey of(byte[] bytes) {
    return new SubmissionKey(bytes);
  }

  /** Its 16 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
