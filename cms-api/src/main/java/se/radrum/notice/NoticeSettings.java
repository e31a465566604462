package se.radrum.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever starts the server tells this feature. */
@ApplicationScoped
class NoticeSettings {
  private final Optional<MailServer> server;
  private final Optional<String> sender;
  private final String base;
  private final String data;

  /** {@code server}: {@code off}, or a host and a port with a colon between. */
  @Inject
  NoticeSettings(
      @ConfigProperty(name = "radrum.notice.server") String server,
      @ConfigProperty(name = "radrum.notice.sender") Optional<String> sender,
      @ConfigProperty(name = "radrum.notice.user") Optional<String> user,
      @ConfigProperty(name = "radrum.notice.password") Optional<String> password,
      @ConfigProperty(name = "radrum.base") String base,
      @ConfigProperty(name = "radrum.data") String data) {
    this.server = MailServer.at(server, user, password);
    this.sender = sender;
    this.base = base.replaceAll("/+$", "");
    this.data = data;
  }

  /** For the container's proxy only. */
  NoticeSettings() {
    this("off", Optional.empty(), Optional.empty(), Optional.empty(), "", "");
  }

  /** Where letters are handed over; empty where none are sent. */
  Optional<MailServer> server() {
    return server;
  }

  /** Who letters are from: as set, or an address of the house that nobody reads. */
  String sender() {
    return sender.orElseGet(() -> "noreply@" + URI.create(base).getHost());
  }

  /** The page where one reads what is new; the prefix is its language's. */
  String page(String prefix) {
    return base + prefix + "/rad/bevakningar";
  }

  /** The file of the secret that seals addresses and searches. */
  Path key() {
    return Path.of(data, "keys", "notice.key");
  }
}
