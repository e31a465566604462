package se.radrum.webhook;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.radrum.content.Addresses;
import se.radrum.content.EntryPublished;
import se.radrum.content.EntryUnpublished;
import se.radrum.kernel.Json;
import se.radrum.kernel.Texts;
import se.radrum.outbox.Change;

/**
 * What is told: thin, so that a receiver asks for the rest and always gets what holds now.
 *
 * @param kind such as {@code cms.outcome.published}
 * @param body the JSON text, the same at every try
 */
record Message(String kind, Instant made, String body) {

  /** Whether a change is told of: what is published is, and what is taken back. */
  static boolean tells(Change change) {
    return change.is(EntryPublished.class) || change.is(EntryUnpublished.class);
  }

  /** What a change is told as; empty when it is not told. */
  static Optional<Message> of(Change change, String base, Instant now) {
    if (!tells(change)) return Optional.empty();
    var what = change.is(EntryPublished.class) ? "published" : "unpublished";
    return Optional.of(of(change, what, base, now));
  }

  /** A message that tells nothing, to see whether it arrives. */
  static Message trial(Instant now) {
    return of("radrum.test", Json.object().build(), now);
  }

  private static Message of(Change change, String what, String base, Instant now) {
    var facts = change.facts();
    var number = facts.getInt("number");
    var locale = facts.getString("locale");
    var swedish = locale.equals(Texts.SWEDISH.toLanguageTag());
    var page = Addresses.of(facts.getString("type"), number);
    var api = "/api/v1/contents/" + facts.getString("entry");
    var data =
        Json.object()
            .add("id", facts.getString("entry"))
            .add("type", facts.getString("type"))
            .add("number", number)
            .add("locale", locale)
            .add("address", base + (swedish ? page : "/" + locale + page))
            .add("api", base + (swedish ? api : api + "?locale=" + locale));
    return of("cms." + facts.getString("type") + "." + what, data.build(), now);
  }

  private static Message of(String kind, JsonObject data, Instant now) {
    var at = now.truncatedTo(ChronoUnit.MILLIS);
    var body =
        Json.object().add("type", kind).add("timestamp", at.toString()).add("data", data).build();
    return new Message(kind, at, body.toString());
  }
}
