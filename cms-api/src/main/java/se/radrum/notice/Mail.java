package se.radrum.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.PageLanguage;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;

/** Hands letters to the mail server. They are plain text, and of two kinds. */
@ApplicationScoped
class Mail {
  private final NoticeSettings settings;
  private final Clock clock;

  @Inject
  Mail(NoticeSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Mail() {
    this(null, null);
  }

  /** Whether there is a server to hand letters to. */
  boolean isOn() {
    return settings.server().isPresent();
  }

  /**
   * Sends the digits that show whose an address is.
   *
   * @throws Problem UNAVAILABLE when the server does not take the letter now
   */
  void code(String to, String digits, Locale language) {
    send(to, language, "code", digits);
  }

  /**
   * Says that there is something to read, and nothing more.
   *
   * @throws Problem UNAVAILABLE when the server does not take the letter now
   */
  void news(String to, Locale language) {
    send(to, language, "news", settings.page(PageLanguage.prefix(language)));
  }

  private void send(String to, Locale language, String kind, String said) {
    var server = settings.server().orElseThrow(() -> Problem.of(Kind.UNAVAILABLE, "notice.off"));
    try {
      var session = Session.getInstance(server.properties(settings.sender()), proof(server));
      var letter = new MimeMessage(session);
      letter.setFrom(new InternetAddress(settings.sender(), true));
      letter.setRecipient(RecipientType.TO, new InternetAddress(to, true));
      var utf8 = StandardCharsets.UTF_8.name();
      letter.setSubject(Texts.get(language, "notice.letter." + kind + ".subject"), utf8);
      letter.setText(Texts.get(language, "notice.letter." + kind + ".text", said), utf8);
      letter.setHeader("Content-Language", language.toLanguageTag());
      // RFC 3834 §5: no machine answers this one.
      letter.setHeader("Auto-Submitted", "auto-generated");
      letter.setSentDate(Date.from(clock.instant()));
      Transport.send(letter);
    } catch (MessagingException e) {
      throw Problem.caused(Kind.UNAVAILABLE, e, "notice.letter.unsent");
    }
  }

  private static @Nullable Authenticator proof(MailServer server) {
    if (server.user().isEmpty()) return null;
    var proof = new PasswordAuthentication(server.user().get(), server.password().orElse(""));
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return proof;
      }
    };
  }
}
