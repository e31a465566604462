package se.radrum.crypto;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes of six digits, a new one each 30 seconds (RFC 6238, SHA-1). */
public final class Totp {
  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();
  private static final long STEP_SECONDS = 30;

  private Totp() {}

  /** The code at an instant. */
  public static String code(byte[] secret, Instant at) {
    try {
      var key = new SecretKeySpec(secret, CODES.getAlgorithm());
      return CODES.generateOneTimePasswordString(key, at);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("any bytes are a key", e);
    }
  }

  /**
   * The time step a code belongs to, or nothing when it is wrong. A code of the step before or
   * after is taken, for clocks differ. The caller remembers the step and takes no code of that step
   * or an earlier one again, so that each is used once.
   */
  public static OptionalLong step(byte[] secret, String code, Instant now) {
    for (var drift : new int[] {0, -1, 1}) {
      var at = now.plusSeconds(drift * STEP_SECONDS);
      if (Sha256.same(Sha256.of(code(secret, at)), Sha256.of(code)))
        return OptionalLong.of(at.getEpochSecond() / STEP_SECONDS);
    }
    return OptionalLong.empty();
  }
}
