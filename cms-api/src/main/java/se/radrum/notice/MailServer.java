package se.radrum.notice;

import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Where letters are handed over (RFC 6409).
 *
 * @param port 465 is closed from the first byte (RFC 8314 §3.3); any other becomes so by STARTTLS
 *     (RFC 3207), which only a server on this very machine may do without
 */
record MailServer(String host, int port, Optional<String> user, Optional<String> password) {
  private static final int CLOSED = 465;
  private static final String PATIENCE_MILLIS = "10000";
  private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

  /** The one at {@code host:port}; none where it says {@code off}. */
  static Optional<MailServer> at(String place, Optional<String> user, Optional<String> password) {
    if (place.equals("off")) return Optional.empty();
    int colon = place.lastIndexOf(':');
    var port = Integer.parseInt(place.substring(colon + 1));
    return Optional.of(new MailServer(place.substring(0, colon), port, user, password));
  }

  /** As Jakarta Mail wants to be told. The names of this machine and its clock's zone stay here. */
  Properties properties(String sender) {
    var all = new Properties();
    all.setProperty("mail.smtp.host", host);
    all.setProperty("mail.smtp.port", Integer.toString(port));
    all.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
    all.setProperty("mail.smtp.ssl.enable", Boolean.toString(port == CLOSED));
    all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    all.setProperty("mail.smtp.starttls.enable", "true");
    all.setProperty("mail.smtp.starttls.required", Boolean.toString(!isHere() && port != CLOSED));
    all.setProperty("mail.smtp.localhost", domain(sender));
    all.setProperty("mail.from", sender);
    for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      all.setProperty("mail.smtp." + wait, PATIENCE_MILLIS);
    }
    return all;
  }

  private boolean isHere() {
    return HERE.contains(host);
  }

  private static String domain(String sender) {
    return sender.substring(sender.lastIndexOf('@') + 1);
  }
}
