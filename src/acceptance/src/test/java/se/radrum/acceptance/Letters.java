package se.radrum.acceptance;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A mail server that takes every letter and keeps it for whoever looks. */
final class Letters {
  private static final Letters ONE = new Letters();

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private Letters() {
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
  }

  /** Where it listens, {@code host:port}. */
  static String server() {
    return "127.0.0.1:" + ONE.server.getSmtp().getPort();
  }

  /** The letters to an address as they came, the oldest first. */
  static List<MimeMessage> to(String address) {
    return Stream.of(ONE.server.getReceivedMessages())
        .filter(letter -> recipients(letter).equals(List.of(address)))
        .toList();
  }

  /** A letter as it came over the wire. */
  static String whole(MimeMessage letter) {
    return GreenMailUtil.getWholeMessage(letter);
  }

  private static List<String> recipients(MimeMessage letter) {
    try {
      return Arrays.stream(letter.getRecipients(RecipientType.TO)).map(Address::toString).toList();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
