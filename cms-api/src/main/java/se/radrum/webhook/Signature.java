package se.radrum.webhook;

import static java.util.stream.Collectors.joining;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The three headers by which a receiver knows that a message is ours (Standard Webhooks 1.0.0). */
final class Signature {
  private Signature() {}

  /**
   * The headers of one try.
   *
   * @param secrets one, or two while a secret is being exchanged
   */
  static Map<String, String> headers(
      List<byte[]> secrets, String messageId, Instant now, String body) {
    var second = now.getEpochSecond();
    var signatures =
        secrets.stream().map(secret -> sign(secret, messageId, second, body)).collect(joining(" "));
    return Map.of(
        "webhook-id", messageId,
        "webhook-timestamp", Long.toString(second),
        "webhook-signature", signatures);
  }

  private static String sign(byte[] secret, String messageId, long second, String body) {
    try {
      return new Webhook(secret).sign(messageId, second, body);
    } catch (EmptyWebhookSecretException | WebhookSigningException e) {
      throw new IllegalStateException(e);
    }
  }
}
