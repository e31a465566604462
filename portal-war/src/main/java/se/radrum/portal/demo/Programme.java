package se.radrum.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import se.radrum.vault.ReceiptCode;

/**
 * What is handed to whoever comes to see: who there is to sign in as, and three codes to follow.
 * The codes are known to nobody after this run; they lie in memory, as anywhere else in the house.
 */
@ApplicationScoped
class Programme {
  private final Authenticator authenticator;
  private final Clock clock;
  private final List<String> codes = new CopyOnWriteArrayList<>();

  @Inject
  Programme(Authenticator authenticator, Clock clock) {
    this.authenticator = authenticator;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Programme() {
    this(null, null);
  }

  /** Remembers a code to hand out. */
  void add(ReceiptCode code, String about) {
    codes.add("  %s  %s%n".formatted(String.join(" ", code.groups()), about));
  }

  /** The programme as text. */
  String print() {
    var text = new StringBuilder("The demo council. Nobody in it exists.%n%n".formatted());
    text.append("Sign in at /logga-in; the six digits hold for half a minute.%n".formatted());
    for (var person : new Script(LocalDate.now(clock)).read("members", "members"))
      text.append(line(person));
    if (!codes.isEmpty()) text.append("%nFollow a code at /svar:%n".formatted());
    codes.forEach(text::append);
    return text.toString();
  }

  private String line(JsonObject person) {
    return "%n  %-17s %s%n    password       %s%n%s    authenticator  %s   now %s%n"
        .formatted(
            person.getString("name"),
            person.getJsonObject("can").getString("en"),
            person.getString("password"),
            phrase(person),
            person.getString("totp"),
            authenticator.code(person.getString("totp")));
  }

  private static String phrase(JsonObject person) {
    return person.containsKey("phrase")
        ? "    unlock phrase  %s%n".formatted(person.getString("phrase"))
        : "";
  }
}
