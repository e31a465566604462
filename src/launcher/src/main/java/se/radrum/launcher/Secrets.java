package se.radrum.launcher;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random words for one run: the database's password and the control token. */
final class Secrets {
  private static final int BYTES = 24;

  private Secrets() {}

  /** 192 random bits in hexadecimal digits, safe in a file, an address and SQL. */
  static String password() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
