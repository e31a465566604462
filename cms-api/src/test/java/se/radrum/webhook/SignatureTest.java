package se.radrum.webhook;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.standardwebhooks.Webhook;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.radrum.crypto.Randomness;

class SignatureTest {
  private final Instant now = Instant.now();
  private final String body = Message.trial(now).body();

  @Test
  void the_standard_s_own_library_takes_what_we_sign() {
    var secret = Randomness.bytes(32);
    var headers = Signature.headers(List.of(secret), "msg_1", now, body);
    assertDoesNotThrow(() -> new Webhook(secret).verify(body, received(headers)));
  }

  @Test
  void while_a_secret_is_exchanged_both_are_taken() {
    var next = Randomness.bytes(32);
    var earlier = Randomness.bytes(32);
    var headers = Signature.headers(List.of(next, earlier), "msg_1", now, body);
    assertDoesNotThrow(() -> new Webhook(next).verify(body, received(headers)));
    assertDoesNotThrow(() -> new Webhook(earlier).verify(body, received(headers)));
  }

  @Test
  void the_signature_is_the_one_the_standard_shows() {
    var secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    var headers =
        Signature.headers(
            List.of(secret),
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Instant.ofEpochSecond(1614265330),
            "{\"test\": 2432232314}");
    assertEquals(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", headers.get("webhook-signature"));
  }

  private static Map<String, List<String>> received(Map<String, String> headers) {
    return headers.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
  }
}
