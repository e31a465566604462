package se.radrum.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.radrum.kernel.Json;

/**
 * What is wrong with a type file: first its form, then its field schema, then whether its parts fit
 * each other. Later checks need the earlier ones to hold.
 */
final class TypeFileCheck {
  private static final Rules FORM = Rules.of(Json.read(shipped("type.schema.json")));
  private static final Rules SCHEMA = Rules.ofSchemas();

  /** What every entry has beside its fields, under these names, where programs read it. */
  private static final Set<String> TAKEN =
      Set.of("id", "type", "langcode", "number", "origin", "sourceId", "version", "publishedOn");

  private static final int LONGEST_TITLE = 600;

  private final JsonObject file;
  private final List<String> faults = new ArrayList<>();

  private TypeFileCheck(JsonObject file) {
    this.file = file;
  }

  /** Every fault, each after a JSON pointer into the file; none when it can be used. */
  static List<String> of(JsonObject file) {
    var form = FORM.complaints(file, "#");
    if (!form.isEmpty()) return form;
    var schema = SCHEMA.complaints(file.getJsonObject("fields"), "#/fields");
    return schema.isEmpty() ? new TypeFileCheck(file).fit() : schema;
  }

  /** The text of a file that lies beside the shipped types. */
  static String shipped(String name) {
    try (var in = TypeFileCheck.class.getResourceAsStream("/types/" + name)) {
      if (in == null) throw new IllegalStateException("types/" + name + " is not in the jar");
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> fit() {
    var fields = file.getJsonObject("fields").getJsonObject("properties").keySet();
    var relations = names("relations");
    var both = new HashSet<>(fields);
    both.addAll(relations);
    both.stream()
        .filter(TAKEN::contains)
        .forEach(name -> faults.add("#/" + name + ": every entry has that already"));
    for (var name : relations)
      if (fields.contains(name)) faults.add("#/relations/" + name + ": a field has that name");
    index(fields, both);
    workflow();
    for (var key : names("import"))
      known(fields, file.getJsonObject("import").getString(key), "#/import/" + key, "id");
    texts(both);
    return List.copyOf(faults);
  }

  private void index(Set<String> fields, Set<String> both) {
    var index = file.getJsonObject("index");
    known(fields, index.getString("title"), "#/index/title");
    title(index.getString("title"));
    TypeFile.strings(index, "body").forEach(b -> known(fields, b, "#/index/body"));
    TypeFile.strings(index, "facets").forEach(f -> known(both, f, "#/index/facets"));
    if (index.containsKey("date")) known(fields, index.getString("date"), "#/index/date");
  }

  /** Lists and addresses hold titles apart from their documents, and not longer ones. */
  private void title(String field) {
    var rule = file.getJsonObject("fields").getJsonObject("properties").getJsonObject(field);
    if (rule != null && rule.getInt("maxLength", Integer.MAX_VALUE) > LONGEST_TITLE)
      faults.add(
          "#/fields/properties/%s/maxLength: a title has %d characters at most"
              .formatted(field, LONGEST_TITLE));
  }

  private void workflow() {
    var workflow = file.getJsonObject("workflow");
    var states = TypeFile.strings(workflow, "states");
    var transitions = workflow.getJsonObject("transitions");
    for (var name : transitions.keySet()) {
      var at = "#/workflow/transitions/" + name;
      TypeFile.strings(transitions.getJsonObject(name), "from")
          .forEach(state -> known(states, state, at + "/from"));
      known(states, transitions.getJsonObject(name).getString("to"), at + "/to");
    }
  }

  /** Swedish and English are always complete. */
  private void texts(Set<String> fieldsAndRelations) {
    var workflow = file.getJsonObject("workflow");
    var needed = new ArrayList<>(List.of("one", "many"));
    needed.addAll(fieldsAndRelations);
    TypeFile.strings(workflow, "states").forEach(s -> needed.add("state." + s));
    workflow.getJsonObject("transitions").keySet().forEach(t -> needed.add("transition." + t));
    options().forEach(needed::add);
    for (var language : List.of("sv", "en")) {
      var texts = file.getJsonObject("texts").getJsonObject(language);
      needed.stream()
          .filter(key -> !texts.containsKey(key))
          .forEach(key -> faults.add("#/texts/" + language + "/" + key + ": missing"));
    }
  }

  private Stream<String> options() {
    var fields = file.getJsonObject("fields").getJsonObject("properties");
    return fields.keySet().stream()
        .flatMap(
            f -> TypeFile.strings(fields.getJsonObject(f), "enum").stream().map(o -> f + "." + o));
  }

  private void known(Collection<String> all, String name, String at, String... besides) {
    if (!all.contains(name) && !List.of(besides).contains(name))
      faults.add(at + ": there is no " + name);
  }

  private Set<String> names(String key) {
    return file.containsKey(key) ? file.getJsonObject(key).keySet() : Set.of();
  }
}
