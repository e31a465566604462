package se.radrum.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.kernel.HandClock;

class CourierTest {
  private final HandClock clock = new HandClock();

  @Test
  void a_message_that_cannot_be_signed_waits_like_any_other_and_blocks_nobody(@TempDir Path keys) {
    var receiver =
        new Receiver(UUID.randomUUID(), URI.create("https://example.se/hook"), new byte[60]);
    var delivery =
        new Delivery(UUID.randomUUID(), receiver.id(), 7L, Message.trial(clock.instant()));

    assertTrue(courier(keys, receiver, delivery).next());

    var view = delivery.view();
    assertEquals("broken", view.failure());
    assertEquals(1, view.tries());
    var later = Duration.between(clock.instant(), view.next());
    assertTrue(later.toSeconds() >= 5, "it is due later, behind the others");
  }

  private Courier courier(Path keys, Receiver receiver, Delivery delivery) {
    var secrets =
        new SigningSecrets(
            new WebhookSettings() {
              @Override
              Path key() {
                return keys.resolve("webhook.key");
              }
            });
    secrets.open();
    var deliveries =
        new Deliveries() {
          @Override
          Optional<Delivery> claim(Instant now) {
            return Optional.of(delivery);
          }
        };
    var receivers =
        new Receivers() {
          @Override
          Optional<Receiver> find(UUID id) {
            return Optional.of(receiver);
          }
        };
    return new Courier(
        deliveries, receivers, secrets, new Post(new WebhookSettings(), clock), clock);
  }
}
