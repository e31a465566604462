package se.radrum.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import se.radrum.crypto.Hmac;
import se.radrum.vault.Secrets;
import se.radrum.vault.SubmissionKey;

/**
 * Signs the key of each form and when the form was made. A form somebody else made up carries none;
 * a form that comes back after an hour is given out anew, with what was written in it.
 */
@ApplicationScoped
public class FormTokens {
  private static final Duration LONGEST = Duration.ofMinutes(60);
  private static final int HEAD = SubmissionKey.LENGTH + Long.BYTES;
  private static final int SIGNATURE = 32;

  private final Secrets secrets;
  private final Clock clock;

  @Inject
  FormTokens(Secrets secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  FormTokens() {
    this(null, null);
  }

  /** What a form came back with. */
  record FormToken(SubmissionKey key, boolean expired) {}

  /** The token of a form that is made now. */
  public String sign(SubmissionKey key) {
    var head = ByteBuffer.allocate(HEAD).put(key.bytes()).putLong(clock.instant().getEpochSecond());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            ByteBuffer.allocate(HEAD + SIGNATURE)
                .put(head.array())
                .put(sign(head.array()))
                .array());
  }

  /** Reads a token; empty when it is not ours. */
  Optional<FormToken> read(String token) {
    try {
      var bytes = Base64.getUrlDecoder().decode(token);
      if (bytes.length != HEAD + SIGNATURE) return Optional.empty();
      var head = Arrays.copyOf(bytes, HEAD);
      var signature = Arrays.copyOfRange(bytes, HEAD, bytes.length);
      return Hmac.verify(secret(), head, signature) ? Optional.of(of(head)) : Optional.empty();
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private FormToken of(byte[] head) {
    var key = SubmissionKey.of(Arrays.copyOf(head, SubmissionKey.LENGTH));
    var made = Instant.ofEpochSecond(ByteBuffer.wrap(head).getLong(SubmissionKey.LENGTH));
    return new FormToken(key, made.plus(LONGEST).isBefore(clock.instant()));
  }

  private byte[] sign(byte[] head) {
    return Hmac.sign(secret(), head);
  }

  private byte[] secret() {
    return secrets.of("feedback/form");
  }
}
