package se.radrum.access;

import java.io.ByteArrayOutputStream;

/** Base32 without padding (RFC 4648 §6): the letters an authenticator's secret is typed in. */
final class Base32 {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  static String write(byte[] bytes) {
    var text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (var b : bytes) {
      held = (held << 8) | (b & 0xff);
      for (bits += 8; bits >= 5; bits -= 5) text.append(LETTERS.charAt((held >> (bits - 5)) & 31));
      held &= (1 << bits) - 1;
    }
    if (bits > 0) text.append(LETTERS.charAt((held << (5 - bits)) & 31));
    return text.toString();
  }

  /** Reads letters of the alphabet; anything else is the caller's fault. */
  static byte[] read(String text) {
    var bytes = new ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      held = (held << 5) | LETTERS.indexOf(text.charAt(i));
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(held >> bits);
        held &= (1 << bits) - 1;
      }
    }
    return bytes.toByteArray();
  }
}
