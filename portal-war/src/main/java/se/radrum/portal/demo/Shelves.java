package se.radrum.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.radrum.access.Caller;
import se.radrum.content.Editing;
import se.radrum.content.Move;
import se.radrum.content.NewEntry;
import se.radrum.content.Origin;
import se.radrum.content.Publishing;
import se.radrum.content.SaveDraft;
import se.radrum.kernel.Json;
import se.radrum.kernel.Texts;

/** What the demo's editors write: pages, themes and support, in Swedish and in English. */
@ApplicationScoped
class Shelves {
  private static final List<Locale> LANGUAGES = List.of(Texts.SWEDISH, Locale.ENGLISH);

  private final Editing editing;
  private final Publishing publishing;
  private final Map<String, UUID> themes = new HashMap<>();

  @Inject
  Shelves(Editing editing, Publishing publishing) {
    this.editing = editing;
    this.publishing = publishing;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Shelves() {
    this(null, null);
  }

  /**
   * Fills the shelves.
   *
   * @param writer writes everything
   * @param other reads it with other eyes, where the type asks for that
   */
  void fill(Script script, Caller writer, Caller other) {
    for (var theme : script.read("themes", "entries"))
      themes.put(theme.getString("key"), publish("theme", theme, writer));
    for (var page : script.read("pages", "entries")) publish("page", page, writer);
    for (var help : script.read("help", "entries")) review("help", help, writer, other);
  }

  /** The themes of a part of the script, as entries. */
  List<UUID> themes(JsonObject of) {
    return of.getJsonArray("themes").getValuesAs(JsonString::getString).stream()
        .map(key -> Objects.requireNonNull(themes.get(key), key))
        .toList();
  }

  /**
   * Writes what stands in Swedish so far in English as well, published if the Swedish is.
   *
   * @param words the English words of fields; of those not yet written in Swedish none is taken
   */
  void translate(Caller by, UUID id, JsonObject words) {
    var swedish = editing.open(by, id, Texts.SWEDISH);
    var fields = Json.object(swedish.fields());
    swedish.fields().keySet().stream()
        .filter(words::containsKey)
        .forEach(name -> fields.add(name, words.getString(name)));
    var before = editing.open(by, id, Locale.ENGLISH).working();
    editing.save(by, new SaveDraft(id, Locale.ENGLISH, fields.build(), before));
    if (swedish.published() != null) publishing.move(by, new Move(id, Locale.ENGLISH, "publish"));
  }

  private UUID publish(String type, JsonObject entry, Caller writer) {
    var id = write(type, entry, writer);
    for (var locale : LANGUAGES) publishing.move(writer, new Move(id, locale, "publish"));
    return id;
  }

  private void review(String type, JsonObject entry, Caller writer, Caller other) {
    var id = write(type, entry, writer);
    for (var locale : LANGUAGES) {
      publishing.move(writer, new Move(id, locale, "review"));
      publishing.move(other, new Move(id, locale, "publish"));
    }
  }

  private UUID write(String type, JsonObject entry, Caller writer) {
    var swedish = entry.getJsonObject(Texts.SWEDISH.getLanguage());
    var id = editing.create(writer, new NewEntry(type, Texts.SWEDISH, swedish, Origin.EDITOR));
    var english = entry.getJsonObject(Locale.ENGLISH.getLanguage());
    editing.save(writer, new SaveDraft(id, Locale.ENGLISH, english, 0));
    return id;
  }
}
