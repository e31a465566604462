package se.radrum.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who opens their link.
 *
 * @param roles what the place is for; empty when a sign-in is renewed
 * @param seat where they will speak from, or null
 * @param alias the alias that stays, when a member's sign-in is renewed
 * @param secret the authenticator's secret in Base32 (RFC 4648), the same each time the link is
 *     opened and beyond anyone's reach once it is used
 */
public record InvitationView(
    Set<Role> roles, @Nullable Seat seat, Optional<String> alias, String secret) {

  /**
   * The address an authenticator reads.
   *
   * @param label what it will call us; neutral, for others may see the phone
   */
  public String authenticatorAddress(String label) {
    var name = URLEncoder.encode(label, UTF_8);
    return "otpauth://totp/" + name + "?secret=" + secret + "&issuer=" + name;
  }

  @Override
  public String toString() {
    return "InvitationView";
  }
}
