package se.radrum.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem.Fault;

/**
 * What somebody sent from a page and what came of it, until the page has shown it: what they wrote
 * (never a password or a phrase), what was wrong with it or what is told this once, and who they
 * are halfway through signing in.
 *
 * @param page the address of the page that shows it
 * @param values by the name of the field
 * @param faults what was wrong
 * @param halfway whose password was right, or null
 */
public record Attempt(
    String page, Map<String, String> values, List<Fault> faults, @Nullable HalfwayCaller halfway) {

  /** Nothing written, nothing wrong. */
  public static final Attempt NONE = new Attempt("", Map.of(), List.of(), null);

  /** Something was wrong. */
  static Attempt wrong(String page, Map<String, String> values, List<Fault> faults) {
    return new Attempt(page, values, faults, null);
  }

  /** It went well, and there is something to show. */
  static Attempt shows(String page, Map<String, String> values) {
    return new Attempt(page, values, List.of(), null);
  }

  /** What was written in a field, or the empty text. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** What is wrong with a field. */
  public Optional<Fault> fault(String field) {
    return faults.stream().filter(f -> field.equals(f.pointer())).findFirst();
  }

  byte[] bytes() {
    var json = Json.object();
    var written = Json.object();
    values.forEach(written::add);
    var wrong = Json.array();
    faults.forEach(f -> wrong.add(write(f)));
    json.add("page", page).add("values", written).add("faults", wrong);
    if (halfway != null)
      json.add("member", halfway.member().toString()).add("missed", halfway.missed());
    return json.build().toString().getBytes(UTF_8);
  }

  static Attempt of(byte[] bytes) {
    var json = Json.read(new String(bytes, UTF_8));
    var values =
        json.getJsonObject("values").entrySet().stream()
            .collect(toMap(Map.Entry::getKey, e -> ((JsonString) e.getValue()).getString()));
    var faults = json.getJsonArray("faults").getValuesAs(Attempt::read);
    return new Attempt(json.getString("page"), values, faults, halfway(json));
  }

  private static @Nullable HalfwayCaller halfway(JsonObject json) {
    if (!json.containsKey("member")) return null;
    return new HalfwayCaller(UUID.fromString(json.getString("member")), json.getInt("missed"));
  }

  private static JsonObject write(Fault fault) {
    var arguments = Json.array();
    for (var argument : fault.arguments())
      if (argument instanceof Number number) arguments.add(number.longValue());
      else arguments.add(argument.toString());
    return Json.object()
        .add("pointer", fault.pointer() == null ? "" : fault.pointer())
        .add("key", fault.key())
        .add("arguments", arguments)
        .build();
  }

  private static Fault read(JsonValue value) {
    var fault = value.asJsonObject();
    List<Object> arguments = fault.getJsonArray("arguments").getValuesAs(Attempt::argument);
    var pointer = fault.getString("pointer");
    return new Fault(pointer.isEmpty() ? null : pointer, fault.getString("key"), arguments);
  }

  private static Object argument(JsonValue value) {
    return value instanceof JsonNumber number
        ? (Object) number.longValue()
        : ((JsonString) value).getString();
  }

  @Override
  public String toString() {
    return "Attempt";
  }
}
