package se.radrum.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.radrum.crypto.Hkdf;
import se.radrum.crypto.Key;
import se.radrum.crypto.SecretFile;

/**
 * The secret of this feature that is not in the database: {@code keys/access.key} in the data
 * folder, 32 random bytes that only the owner may read, made at the first start. Whoever takes the
 * database alone can neither try passwords nor read an authenticator's secret.
 */
@ApplicationScoped
class OwnKey {
  private static final int LENGTH = 32;
  private static final byte[] NO_SALT = new byte[0];

  private final AccessSettings settings;
  private byte[] secret = NO_SALT;

  @Inject
  OwnKey(AccessSettings settings) {
    this.settings = settings;
  }

  @SuppressWarnings("NullAway")
  OwnKey() {
    this(null);
  }

  @PostConstruct
  void open() {
    secret = SecretFile.at(settings.keys().resolve("access.key")).readOrMake();
  }

  /** Goes into every password's hash. */
  byte[] pepper() {
    return Hkdf.derive(secret, NO_SALT, "radrum/v1/access/pepper", LENGTH);
  }

  /** Seals the secrets of authenticators. */
  Key authenticators() {
    return Key.derive(secret, NO_SALT, "radrum/v1/access/authenticators");
  }

  /** The authenticator's secret an invitation proposes; needs both the link and this key. */
  byte[] proposed(byte[] invitation) {
    return Hkdf.derive(secret, invitation, "radrum/v1/access/proposed", 20);
  }
}
