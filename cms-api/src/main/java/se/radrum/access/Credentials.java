package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import se.radrum.crypto.Passwords;
import se.radrum.crypto.Totp;
import se.radrum.kernel.Turns;
import se.radrum.kernel.UuidColumn;

/** Checks passwords and codes, and makes what is stored of them. */
@ApplicationScoped
class Credentials {
  private final Turns turns = new Turns();
  private final OwnKey key;
  private final Clock clock;
  private volatile String nobody = "";

  @Inject
  Credentials(OwnKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  Credentials() {
    this(null, null);
  }

  /**
   * What is stored of a password; dear, so it is asked for before the database is.
   *
   * @throws se.radrum.kernel.Problem UNAVAILABLE when too many sign in at once
   */
  String hash(String password) {
    return turns.take(() -> Passwords.hash(password, key.pepper()));
  }

  /** Whether the password is the member's; takes as long when there is no such member. */
  boolean match(String password, Optional<Member> member) {
    var nobody = nobody();
    var hash = member.map(Member::password).orElse(nobody);
    return turns.take(() -> Passwords.match(password, key.pepper(), hash)) && member.isPresent();
  }

  private String nobody() {
    if (nobody.isEmpty()) nobody = hash("nobody");
    return nobody;
  }

  byte[] seal(UUID member, byte[] secret) {
    return key.authenticators().seal(secret, UuidColumn.bytes(member));
  }

  /** The time step a member's code belongs to; empty when it is wrong. */
  OptionalLong step(Member member, String code) {
    var secret = key.authenticators().open(member.authenticator(), UuidColumn.bytes(member.id()));
    return step(secret, code);
  }

  /** The time step a code belongs to under a secret; empty when it is wrong. */
  OptionalLong step(byte[] secret, String code) {
    return Totp.step(secret, code, clock.instant());
  }
}
