package se.radrum.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Passwords kept as Argon2id hashes in the PHC string form, {@code
 * $argon2id$v=19$m=47104,t=1,p=1$salt$hash}. The cost is written in each, so that old ones still
 * match when the cost is raised.
 */
public final class Passwords {
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{4,7}),t=(\\d{1,2}),p=(\\d)\\$([\\w+/]+)\\$([\\w+/]+)");
  private static final int SALT = 16;

  private Passwords() {}

  /**
   * The hash to store for a password.
   *
   * @param pepper a secret of the installation that is not in the database; may be empty
   */
  public static String hash(String password, byte[] pepper) {
    var cost = Argon2id.Cost.CODE;
    var salt = Randomness.bytes(SALT);
    var hash = Argon2id.stretch(same(password), salt, pepper, cost);
    var base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(
            cost.kibibytes, cost.passes, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  /** Whether the password is the one that was hashed; never for a hash of an unknown form. */
  public static boolean match(String password, byte[] pepper, String hash) {
    var parts = FORM.matcher(hash);
    if (!parts.matches()) return false;
    var cost =
        Argon2id.parameters(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    var salt = Base64.getDecoder().decode(parts.group(4));
    var found =
        Argon2id.run(
            cost.withSalt(salt).withSecret(pepper).build(), same(password).getBytes(UTF_8));
    return Sha256.same(found, Base64.getDecoder().decode(parts.group(5)));
  }

  /** The same letters are the same password whichever keyboard composed them. */
  private static String same(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
