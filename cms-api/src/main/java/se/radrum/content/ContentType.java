package se.radrum.content;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A kind of public thing, as its file says it.
 *
 * @param name lower case and hyphens, such as {@code proposal}
 * @param fields in the order a form shows them
 * @param schema the fields as JSON Schema 2020-12, as it stands in the file
 * @param importing which key of an imported line means which field; other keys mean themselves
 * @param texts its words: language → key → text
 */
public record ContentType(
    String name,
    List<Field> fields,
    List<Relation> relations,
    JsonObject schema,
    Workflow workflow,
    Indexed index,
    Map<String, String> importing,
    Map<String, Map<String, String>> texts) {

  /**
   * What searching and listing see of an entry.
   *
   * @param title the field that is its title
   * @param body the fields that are searched
   * @param facets the fields and relations one may narrow by
   * @param date the field that dates it, to the year, month or day; null when none does
   */
  public record Indexed(
      String title, List<String> body, List<String> facets, @Nullable String date) {
    public Indexed {
      body = List.copyOf(body);
      facets = List.copyOf(facets);
    }
  }

  public ContentType {
    fields = List.copyOf(fields);
    relations = List.copyOf(relations);
    importing = Map.copyOf(importing);
    texts = Map.copyOf(texts);
  }

  /** The field of a name. */
  public Optional<Field> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** The relation of a name. */
  public Optional<Relation> relation(String name) {
    return relations.stream().filter(r -> r.name().equals(name)).findFirst();
  }

  /** The title in a document; empty while it has none. */
  public String titleOf(JsonObject document) {
    return textOf(document, index.title());
  }

  /** Everything in a document that is searched as body, paragraphs on lines of their own. */
  public String bodyOf(JsonObject document) {
    return index.body().stream()
        .map(name -> textOf(document, name))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** Whether documents may go with it. */
  public boolean takesPapers() {
    return fields.stream().anyMatch(field -> field.kind() == Field.Kind.PAPERS);
  }

  /** The ids of the papers a document names, field by field. */
  List<UUID> papersIn(JsonObject document) {
    return fields.stream()
        .filter(field -> field.kind() == Field.Kind.PAPERS)
        .flatMap(field -> TypeFile.strings(document, field.name()).stream())
        .map(UUID::fromString)
        .toList();
  }

  /** The document's own date: a year, a month or a day (ISO 8601), or empty. */
  public Optional<String> dateOf(JsonObject document) {
    return Optional.ofNullable(index.date())
        .map(name -> textOf(document, name))
        .filter(date -> !date.isBlank());
  }

  /**
   * A word of the type: {@code one}, {@code many}, a field's or relation's name, {@code
   * <field>.hint}, {@code <field>.<option>}, {@code state.<state>} or {@code transition.<name>}.
   *
   * @return the text in the language, else in Swedish; empty when the type has no such word
   */
  public Optional<String> text(Locale language, String key) {
    return Optional.ofNullable(texts.getOrDefault(language.getLanguage(), Map.of()).get(key))
        .or(() -> Optional.ofNullable(texts.getOrDefault("sv", Map.of()).get(key)));
  }

  private static String textOf(JsonObject document, String name) {
    var value = document.get(name);
    if (value instanceof JsonArray several)
      return several.getValuesAs(JsonString.class).stream()
          .map(JsonString::getString)
          .collect(Collectors.joining("\n"));
    return value instanceof JsonString text ? text.getString() : "";
  }
}
