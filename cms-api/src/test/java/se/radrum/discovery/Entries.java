package se.radrum.discovery;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.content.EntryView;
import se.radrum.content.Origin;
import se.radrum.kernel.Json;
import se.radrum.kernel.Texts;

/** Published entries for tests. */
final class Entries {
  private Entries() {}

  static EntryView proposal(int number, String title, String text, String date, UUID... themes) {
    var fields = Json.object().add("title", title).add("text", text).add("kind", "motion").build();
    return new EntryView(
        id(number),
        "proposal",
        number,
        Origin.IMPORTED,
        "source-" + number,
        Texts.SWEDISH,
        1,
        LocalDate.of(2026, 3, 4),
        LocalDate.of(2026, 3, 4),
        title,
        date,
        fields,
        Map.of("themes", List.of(themes)));
  }

  static EntryView theme(int number, String title) {
    return plain(number, "theme", title, "", Texts.SWEDISH, null);
  }

  static EntryView help(int number, String title, String does, Locale locale) {
    return plain(number, "help", title, does, locale, null);
  }

  private static EntryView plain(
      int number, String type, String title, String does, Locale locale, @Nullable String date) {
    var fields = Json.object().add("title", title).add("does", does).build();
    return new EntryView(
        id(number),
        type,
        number,
        Origin.EDITOR,
        null,
        locale,
        1,
        LocalDate.of(2026, 3, 4),
        LocalDate.of(2026, 3, 4),
        title,
        date,
        fields,
        Map.of());
  }

  /** The same in another language. */
  static EntryView in(Locale locale, EntryView view) {
    return new EntryView(
        view.id(),
        view.type(),
        view.number(),
        view.origin(),
        view.sourceId(),
        locale,
        view.version(),
        view.publishedOn(),
        view.writtenOn(),
        view.title(),
        view.date(),
        view.fields(),
        view.relations());
  }

  /** The same, come out on another day. */
  static EntryView cameOut(EntryView view, LocalDate day) {
    return with(view, day, view.fields());
  }

  /** The same with other fields. */
  static EntryView saying(EntryView view, JsonObject fields) {
    return with(view, view.publishedOn(), fields);
  }

  private static EntryView with(EntryView view, LocalDate day, JsonObject fields) {
    return new EntryView(
        view.id(),
        view.type(),
        view.number(),
        view.origin(),
        view.sourceId(),
        view.locale(),
        view.version(),
        day,
        day,
        view.title(),
        view.date(),
        fields,
        view.relations());
  }

  static UUID id(int number) {
    return new UUID(0, number);
  }
}
