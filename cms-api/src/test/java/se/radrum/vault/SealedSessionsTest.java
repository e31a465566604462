package se.radrum.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofMinutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.HandClock;

/** What lives between two requests. */
class SealedSessionsTest {
  private final HandClock clock = new HandClock();
  private final SealedSessions sessions = new SealedSessions(clock);

  @Test
  void whatIsKeptComesBackByItsToken() {
    var token = sessions.keep(Purpose.DRAFT, bytes("det som hade hjälpt"));
    assertEquals(Optional.of("det som hade hjälpt"), open(Purpose.DRAFT, token));
    assertEquals(64, token.length());
  }

  @Test
  void aTokenOfOnePurposeOpensNoOther() {
    var token = sessions.keep(Purpose.DRAFT, bytes("text"));
    assertEquals(Optional.empty(), open(Purpose.UNLOCK, token));
  }

  @Test
  void aTokenWithAnotherKeyOrOfAnotherFormOpensNothing() {
    var token = sessions.keep(Purpose.DRAFT, bytes("text"));
    assertEquals(Optional.empty(), open(Purpose.DRAFT, token.substring(0, 63) + "_"));
    assertEquals(Optional.empty(), open(Purpose.DRAFT, "åäö"));
    assertEquals(Optional.empty(), open(Purpose.DRAFT, ""));
    assertTrue(open(Purpose.DRAFT, token).isPresent(), "a wrong key does no harm to the right one");
  }

  @Test
  void aDraftLivesLongerThanTheHourOfItsForm() {
    var token = sessions.keep(Purpose.DRAFT, bytes("one"));
    clock.pass(ofMinutes(59));
    assertEquals(Optional.of("one"), open(Purpose.DRAFT, token));
    clock.pass(ofMinutes(59));
    assertEquals(Optional.of("one"), open(Purpose.DRAFT, token));
    clock.pass(ofMinutes(70));
    assertEquals(Optional.empty(), open(Purpose.DRAFT, token));
  }

  @Test
  void anOpenedCaseIsShutAfterHalfAnHourHoweverOftenItIsUsed() {
    var token = sessions.keep(Purpose.OPENED_CASE, bytes("key"));
    for (var i = 0; i < 3; i++) {
      clock.pass(ofMinutes(9));
      assertTrue(open(Purpose.OPENED_CASE, token).isPresent());
    }
    clock.pass(ofMinutes(3));
    assertEquals(Optional.empty(), open(Purpose.OPENED_CASE, token));
  }

  @Test
  void whatIsEndedIsGone() {
    var token = sessions.keep(Purpose.RECEIPT, bytes("12345"));
    sessions.end(Purpose.RECEIPT, token);
    assertEquals(Optional.empty(), open(Purpose.RECEIPT, token));
  }

  @Test
  void whenThereIsNoMoreRoomTheOldestGoes() {
    var first = sessions.keep(Purpose.DRAFT, new byte[1024 * 1024]);
    var last = first;
    for (var i = 0; i < 16; i++) last = sessions.keep(Purpose.DRAFT, new byte[1024 * 1024]);
    assertEquals(Optional.empty(), sessions.open(Purpose.DRAFT, first));
    assertTrue(sessions.open(Purpose.DRAFT, last).isPresent());
  }

  private Optional<String> open(Purpose purpose, String token) {
    return sessions.open(purpose, token).map(bytes -> new String(bytes, UTF_8));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
