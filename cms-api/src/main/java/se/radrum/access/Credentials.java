package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import se.radrum.crypto.Passwords;
import se.radrum.crypto.Totp;
import se.radrum.kernel.UuidColumn;

/** Checks passwords and codes, and makes what is stored of them. */
@ApplicationScoped
class Credentials {
  /** Each hash holds 46 MiB for as long as it takes: never more at once than there are cores. */
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

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

  String hash(String password) {
    return inTurn(() -> Passwords.hash(password, key.pepper()));
  }

  /** Whether the password is the member's; takes as long when there is no such member. */
  boolean match(String password, Optional<Member> member) {
    var nobody = nobody();
    var hash = member.map(Member::password).orElse(nobody);
    return inTurn(() -> Passwords.match(password, key.pepper(), hash)) && member.isPresent();
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

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
