package se.radrum.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;

class MailTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-01T11:00:00Z"), ZoneOffset.UTC);

  @Test
  void aServerOnThisMachineTakesALetterThatTellsNothingOfIt() throws Exception {
    try (var server = new Server("127.0.0.1")) {
      server.mail(Optional.empty()).news("reader@example.org", Texts.SWEDISH);
      var letter = server.letters()[0];
      assertEquals("noreply@council.example", letter.getFrom()[0].toString());
      assertEquals("sv", letter.getHeader("Content-Language", null));
      var whole = GreenMailUtil.getWholeMessage(letter);
      var machine = InetAddress.getLocalHost().getHostName();
      var own = System.getProperty("user.name") + "@";
      assertFalse(machine.length() > 3 && whole.contains(machine), whole);
      assertFalse(whole.contains(own), whole);
    }
  }

  @Test
  void aServerElsewhereIsHandedNothingInTheClear() {
    try (var server = new Server("127.0.0.2")) {
      var refused =
          assertThrows(
              Problem.class,
              () -> server.mail(Optional.empty()).code("a@example.org", "123456", Locale.ENGLISH));
      assertEquals(Kind.UNAVAILABLE, refused.kind());
      assertEquals(0, server.letters().length);
    }
  }

  @Test
  void anAddressBringsNoHeaderAlong() {
    try (var server = new Server("127.0.0.1")) {
      var mail = server.mail(Optional.empty());
      for (var address :
          new String[] {
            "a@example.org\r\nBcc: b@example.org", "a@example.org, b@example.org", "a@b\nX: y", "a"
          }) assertThrows(Problem.class, () -> mail.news(address, Locale.ENGLISH), address);
      assertEquals(0, server.letters().length);
    }
  }

  @Test
  void whoMustSayWhoTheyAreDoes() {
    try (var server = new Server("127.0.0.1")) {
      server.greenMail.setUser("house", "house", "right");
      server.mail(Optional.of("right")).news("reader@example.org", Locale.ENGLISH);
      assertEquals(1, server.letters().length);
      var wrong = server.mail(Optional.of("wrong"));
      assertThrows(Problem.class, () -> wrong.news("reader@example.org", Locale.ENGLISH));
      assertEquals(1, server.letters().length);
    }
  }

  private static final class Server implements AutoCloseable {
    private final String host;
    private final GreenMail greenMail;

    Server(String host) {
      this.host = host;
      this.greenMail = new GreenMail(new ServerSetup(0, host, ServerSetup.PROTOCOL_SMTP));
      greenMail.start();
    }

    /** The house's, with a password or without. */
    Mail mail(Optional<String> password) {
      var place = host + ":" + greenMail.getSmtp().getPort();
      var base = "https://council.example/";
      var user = password.map(any -> "house");
      return new Mail(
          new NoticeSettings(place, Optional.empty(), user, password, base, "data"), NOON);
    }

    jakarta.mail.internet.MimeMessage[] letters() {
      return greenMail.getReceivedMessages();
    }

    @Override
    public void close() {
      greenMail.stop();
    }
  }
}
