package se.radrum.access;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;

/**
 * Takes the place an invitation holds, or renews a sign-in.
 *
 * @param token what the one-time link ends with
 * @param name to sign in with; nobody else sees it
 * @param alias the name others see; that of a member who comes back does not change
 * @param password at least fifteen characters, no rules on which
 * @param secret the authenticator's secret in Base32, at least 128 bits
 * @param code what the authenticator shows, proof that it is set up
 */
@Unguessable
public record AcceptInvitation(
    String token,
    @Size(min = 2, max = 80, message = "access.name.length") String name,
    @Size(min = 2, max = 60, message = "access.alias.length") String alias,
    @Size(min = AcceptInvitation.SHORTEST, message = "access.password.short")
        @Size(max = AcceptInvitation.LONGEST, message = "access.password.long")
        String password,
    @Pattern(regexp = "[A-Z2-7]{26,}", message = "access.secret.form") String secret,
    @Pattern(regexp = "\\d{6}", message = "access.code.form") String code) {

  /** NIST SP 800-63B-4 §3.1.1.2 for a password that stands alone; ours has a second step too. */
  static final int SHORTEST = 15;

  static final int LONGEST = 256;

  public AcceptInvitation {
    token = text(token).strip();
    name = SignIn.fold(name);
    alias = Normalizer.normalize(text(alias).strip(), Normalizer.Form.NFC);
    password = text(password);
    secret = text(secret);
    code = text(code).replaceAll("\\s", "");
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  @Override
  public String toString() {
    return "AcceptInvitation";
  }
}
