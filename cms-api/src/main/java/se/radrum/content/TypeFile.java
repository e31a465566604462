package se.radrum.content;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.radrum.access.Role;
import se.radrum.content.ContentType.Indexed;
import se.radrum.content.Field.Kind;
import se.radrum.content.Workflow.Effect;
import se.radrum.content.Workflow.Transition;
import se.radrum.kernel.Json;

/** Reads a type from its file. The form of such a file is {@code types/type.schema.json}. */
final class TypeFile {
  private final JsonObject file;

  private TypeFile(JsonObject file) {
    this.file = file;
  }

  /**
   * The type in a file.
   *
   * @param name the file's name, for the operator
   * @throws BadTypeFile with every fault and its pointer
   */
  static ContentType read(String name, String text) {
    JsonObject file;
    try {
      file = Json.read(text);
    } catch (JsonException e) {
      throw new BadTypeFile(name, List.of("#: not a JSON object: " + e.getMessage()));
    }
    var faults = TypeFileCheck.of(file);
    if (!faults.isEmpty()) throw new BadTypeFile(name, faults);
    return new TypeFile(file).type();
  }

  private ContentType type() {
    return new ContentType(
        file.getString("name"),
        each(file.getJsonObject("fields").getJsonObject("properties"), this::field),
        each(object(file, "relations"), TypeFile::relation),
        file.getJsonObject("fields"),
        workflow(file.getJsonObject("workflow")),
        index(file.getJsonObject("index")),
        words(object(file, "import")),
        file.getJsonObject("texts").entrySet().stream()
            .collect(Collectors.toMap(Entry::getKey, e -> words(e.getValue().asJsonObject()))));
  }

  private Field field(String name, JsonObject rule) {
    var required = strings(file.getJsonObject("fields"), "required").contains(name);
    return new Field(name, kind(rule), required, strings(rule, "enum"));
  }

  private static Kind kind(JsonObject rule) {
    return switch (rule.getString("type")) {
      case "array" -> listKind(rule);
      case "boolean" -> Kind.BOOLEAN;
      case "integer" -> Kind.INTEGER;
      case "number" -> Kind.NUMBER;
      default -> textKind(rule);
    };
  }

  private static Kind listKind(JsonObject rule) {
    return object(rule, "items").getString("format", "").equals("paper") ? Kind.PAPERS : Kind.TEXTS;
  }

  private static Kind textKind(JsonObject rule) {
    if (rule.containsKey("enum")) return Kind.CHOICE;
    if (rule.getString("format", "").equals("date")) return Kind.DATE;
    return rule.containsKey("contentMediaType") ? Kind.PROSE : Kind.TEXT;
  }

  private static Relation relation(String name, JsonObject relation) {
    return new Relation(name, relation.getString("to"), relation.getBoolean("many", false));
  }

  private static Workflow workflow(JsonObject workflow) {
    return new Workflow(
        strings(workflow, "states"),
        roles(workflow, "edit"),
        strings(workflow, "guards"),
        each(workflow.getJsonObject("transitions"), TypeFile::transition));
  }

  private static Transition transition(String name, JsonObject transition) {
    var effect = transition.getString("effect", "");
    return new Transition(
        name,
        Set.copyOf(strings(transition, "from")),
        transition.getString("to"),
        roles(transition, "roles"),
        transition.getBoolean("fourEyes", false),
        effect.isEmpty() ? null : Effect.valueOf(effect.toUpperCase(Locale.ROOT)),
        strings(transition, "guards"));
  }

  private static Indexed index(JsonObject index) {
    return new Indexed(
        index.getString("title"),
        strings(index, "body"),
        strings(index, "facets"),
        index.getString("date", null));
  }

  private static Set<Role> roles(JsonObject in, String key) {
    return strings(in, key).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> words(JsonObject words) {
    var sorted = new TreeMap<String, String>();
    words.keySet().forEach(key -> sorted.put(key, words.getString(key)));
    return sorted;
  }

  private static <T> List<T> each(JsonObject of, NamedRead<T> read) {
    Function<String, T> one = name -> read.apply(name, of.getJsonObject(name));
    return of.keySet().stream().map(one).toList();
  }

  private static JsonObject object(JsonObject in, String key) {
    return in.containsKey(key) ? in.getJsonObject(key) : Json.object().build();
  }

  /** The strings of an array; none when it is not there. */
  static List<String> strings(JsonObject in, String key) {
    JsonArray array = in.getJsonArray(key);
    return array == null
        ? List.of()
        : array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  private interface NamedRead<T> {
    T apply(String name, JsonObject value);
  }
}
