package se.radrum.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.crypto.Key;
import se.radrum.crypto.Randomness;
import se.radrum.crypto.SecretFile;
import se.radrum.kernel.UuidColumn;

/** Makes the receivers' secrets, and seals and opens them for their rows. */
@ApplicationScoped
class SigningSecrets {
  private static final String PREFIX = "whsec_";
  private static final int LENGTH = 32;

  private final WebhookSettings settings;
  private @Nullable Key key;

  @Inject
  SigningSecrets(WebhookSettings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  SigningSecrets() {
    this(null);
  }

  @PostConstruct
  void open() {
    key = Key.derive(SecretFile.at(settings.key()).readOrMake(), new byte[0], "radrum/v1/webhook");
  }

  /** A new secret, in the form receivers know: {@code whsec_} and base64. */
  static String random() {
    return PREFIX + Base64.getEncoder().encodeToString(Randomness.bytes(LENGTH));
  }

  byte[] seal(UUID receiver, String secret) {
    return key()
        .seal(
            Base64.getDecoder().decode(secret.substring(PREFIX.length())),
            UuidColumn.bytes(receiver));
  }

  byte[] open(UUID receiver, byte[] sealed) {
    return key().open(sealed, UuidColumn.bytes(receiver));
  }

  private Key key() {
    if (key == null) throw new IllegalStateException("not open yet");
    return key;
  }
}
