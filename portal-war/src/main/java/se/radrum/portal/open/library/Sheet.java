package se.radrum.portal.open.library;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radrum.content.ContentType;
import se.radrum.content.EntryView;
import se.radrum.content.Field;
import se.radrum.portal.Words;

/** An entry laid out: what its fields are called and how their values are read. */
record Sheet(EntryView entry, ContentType type, Words words, Locale language) {
  private static final List<String> LEADS = List.of("summary", "lead");

  /** A short field: what it is called and what it says. */
  public record Fact(String label, String value) {}

  /**
   * A long field.
   *
   * @param id where it stands on the page
   * @param label what it is called
   * @param paragraphs its text
   */
  public record Part(String id, String label, List<String> paragraphs) {}

  /** What the entry is: its kind where its type has kinds, else its type. */
  String what() {
    return type.text(language, "kind." + entry.text("kind"))
        .or(() -> type.text(language, "one"))
        .orElse(entry.type());
  }

  /** The field that introduces the others; empty when there is none. */
  String lead() {
    return LEADS.stream().map(entry::text).filter(t -> !t.isEmpty()).findFirst().orElse("");
  }

  /** The short fields that say something. */
  List<Fact> facts() {
    return type.fields().stream()
        .filter(field -> field.kind() != Field.Kind.PROSE && field.kind() != Field.Kind.PAPERS)
        .filter(field -> !shownElsewhere(field.name()))
        .flatMap(field -> said(field).map(value -> new Fact(label(field), value)).stream())
        .toList();
  }

  /** The long fields that say something. */
  List<Part> parts() {
    return type.fields().stream()
        .filter(field -> field.kind() == Field.Kind.PROSE && !LEADS.contains(field.name()))
        .filter(field -> !entry.text(field.name()).isBlank())
        .map(field -> new Part(field.name(), label(field), paragraphs(field.name())))
        .toList();
  }

  private boolean shownElsewhere(String field) {
    return field.equals(type.index().title()) || field.equals("kind") || field.equals("address");
  }

  private String label(Field field) {
    return type.text(language, field.name()).orElse(field.name());
  }

  private List<String> paragraphs(String field) {
    return entry.text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Optional<String> said(Field field) {
    return text(field, entry.fields().get(field.name())).filter(text -> !text.isBlank());
  }

  private Optional<String> text(Field field, @Nullable JsonValue value) {
    if (value instanceof JsonArray many) return Optional.of(joined(many));
    if (value instanceof JsonNumber number) return Optional.of(number.toString());
    if (value == JsonValue.TRUE) return Optional.of(words.get("library.yes"));
    if (!(value instanceof JsonString said)) return Optional.empty();
    return Optional.of(
        switch (field.kind()) {
          case CHOICE ->
              type.text(language, field.name() + "." + said.getString()).orElse(said.getString());
          case DATE -> words.date(said.getString());
          default -> dated(field) ? words.date(said.getString()) : said.getString();
        });
  }

  private boolean dated(Field field) {
    return field.name().equals(type.index().date());
  }

  private static String joined(JsonArray many) {
    return many.stream()
        .flatMap(v -> v instanceof JsonString text ? Stream.of(text.getString()) : Stream.empty())
        .collect(Collectors.joining(", "));
  }
}
