package se.radrum.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.radrum.crypto.Totp;

/** The app in everybody's pocket: shows the code of a seed, by the house's own clock. */
@ApplicationScoped
class Authenticator {
  private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final Clock clock;

  @Inject
  Authenticator(Clock clock) {
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Authenticator() {
    this(null);
  }

  /** The six digits of a seed in Base32 (RFC 4648). */
  String code(String seed) {
    return Totp.code(bytes(seed), clock.instant());
  }

  private static byte[] bytes(String seed) {
    var bytes = new byte[seed.length() * 5 / 8];
    var held = 0;
    var bits = 0;
    var n = 0;
    for (var i = 0; i < seed.length(); i++) {
      held = held << 5 | DIGITS.indexOf(seed.charAt(i));
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[n++] = (byte) (held >> bits);
      }
    }
    return bytes;
  }
}
