package se.radrum.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private final Delivery delivery =
      new Delivery(UUID.randomUUID(), UUID.randomUUID(), 7L, Message.trial(NOW));

  @Test
  void what_was_taken_is_not_sent_again() {
    delivery.tried(Answer.of(204, "", NOW), NOW);
    assertEquals("DELIVERED", delivery.view().state());
    assertNull(delivery.view().next());
  }

  @Test
  void a_redirect_is_a_failure() {
    assertFalse(Answer.of(302, "", NOW).taken());
  }

  @Test
  void what_was_not_taken_is_tried_again_later_and_later_and_then_given_up() {
    var planned = new long[] {5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400};
    for (var seconds : planned) {
      delivery.tried(Answer.of(500, "", NOW), NOW);
      var wait = Duration.between(NOW, delivery.view().next()).toSeconds();
      assertTrue(wait >= seconds && wait <= seconds * 11 / 10 + 1, seconds + ": " + wait);
    }
    delivery.tried(Answer.failed("timeout"), NOW);
    assertEquals("FAILED", delivery.view().state());
    assertEquals(10, delivery.view().tries());
  }

  @Test
  void a_receiver_may_ask_for_a_longer_wait_in_seconds_or_as_a_date() {
    delivery.tried(Answer.of(429, "600", NOW), NOW);
    assertEquals(NOW.plusSeconds(600), delivery.view().next());
    delivery.tried(Answer.of(503, "Sat, 21 Nov 2026 12:00:00 GMT", NOW), NOW);
    assertEquals(Instant.parse("2026-11-21T12:00:00Z"), delivery.view().next());
  }

  @Test
  void a_receiver_cannot_ask_for_more_than_a_day() {
    delivery.tried(Answer.of(429, "9999999", NOW), NOW);
    assertEquals(NOW.plus(Duration.ofDays(1)), delivery.view().next());
  }

  @Test
  void whoever_is_gone_is_not_tried_again() {
    delivery.tried(Answer.of(410, "", NOW), NOW);
    assertEquals("FAILED", delivery.view().state());
  }
}
