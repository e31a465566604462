package se.radrum.notice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radrum.crypto.Sha256;

class MailboxTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final Instant MORNING = Instant.parse("2026-03-02T06:00:00Z");
  private static final byte[] RIGHT = Sha256.of("123456");
  private static final byte[] WRONG = Sha256.of("000000");

  private final Mailbox mailbox = new Mailbox(UUID.randomUUID(), TODAY);

  private void asks(LocalDate day) {
    mailbox.asks(new byte[] {1}, Locale.ENGLISH, RIGHT, day);
  }

  @Test
  void isTheirsByTheDigitsThatWereSentOnce() {
    asks(TODAY);
    assertFalse(mailbox.isConfirmed());
    assertFalse(mailbox.confirms(WRONG, TODAY, MORNING));
    assertTrue(mailbox.confirms(RIGHT, TODAY, MORNING));
    assertTrue(mailbox.isConfirmed());
    assertFalse(mailbox.confirms(RIGHT, TODAY, MORNING));
  }

  @Test
  void noDigitsHelpAfterFiveTriesOrTheNextEvening() {
    asks(TODAY);
    assertFalse(mailbox.confirms(RIGHT, TODAY.plusDays(2), MORNING));
    asks(TODAY);
    for (int i = 0; i < 5; i++) assertFalse(mailbox.confirms(WRONG, TODAY, MORNING));
    assertFalse(mailbox.confirms(RIGHT, TODAY, MORNING));
    asks(TODAY.plusDays(1));
    assertTrue(mailbox.confirms(RIGHT, TODAY.plusDays(2), MORNING));
  }

  @Test
  void nobodysMailboxIsFilled() {
    for (int i = 0; i < 5; i++) {
      assertTrue(mailbox.mayAsk(TODAY));
      asks(TODAY);
    }
    assertFalse(mailbox.mayAsk(TODAY));
    assertTrue(mailbox.mayAsk(TODAY.plusDays(1)));
  }
}
