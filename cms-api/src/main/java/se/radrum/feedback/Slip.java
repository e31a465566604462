package se.radrum.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem.Fault;

/**
 * What a page must know after the redirect: where one is, what was typed, what is wrong with it.
 *
 * @param place the step or view
 * @param typed field → what stands in it
 * @param faults what to correct, all at once
 */
public record Slip(String place, Map<String, String> typed, List<Fault> faults) {
  public Slip {
    typed = Map.copyOf(typed);
    faults = List.copyOf(faults);
  }

  /** A slip of one place, with nothing typed and nothing wrong. */
  public static Slip at(String place) {
    return new Slip(place, Map.of(), List.of());
  }

  /** What stands in a field; the empty text when nothing does. */
  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  Slip go(String to) {
    return new Slip(to, typed, List.of());
  }

  Slip with(String field, String value) {
    var more = new HashMap<>(typed);
    more.put(field, value);
    return new Slip(place, more, faults);
  }

  Slip wrong(List<Fault> what) {
    return new Slip(place, typed, what);
  }

  byte[] bytes() {
    var fields = Json.object();
    typed.forEach(fields::add);
    var list = Json.array();
    faults.forEach(fault -> list.add(write(fault)));
    return Json.object()
        .add("place", place)
        .add("typed", fields)
        .add("faults", list)
        .build()
        .toString()
        .getBytes(UTF_8);
  }

  static Slip read(byte[] bytes) {
    var json = Json.read(new String(bytes, UTF_8));
    var typed = new HashMap<String, String>();
    json.getJsonObject("typed")
        .forEach((field, v) -> typed.put(field, ((JsonString) v).getString()));
    var faults = json.getJsonArray("faults").getValuesAs(JsonObject.class);
    return new Slip(json.getString("place"), typed, faults.stream().map(Slip::fault).toList());
  }

  private static JsonObject write(Fault fault) {
    var arguments = Json.array();
    for (var argument : fault.arguments())
      if (argument instanceof Integer number) arguments.add(number);
      else arguments.add(argument.toString());
    var json = Json.object().add("key", fault.key()).add("arguments", arguments);
    if (fault.pointer() != null) json.add("pointer", fault.pointer());
    return json.build();
  }

  private static Fault fault(JsonObject json) {
    @Nullable String pointer = json.getString("pointer", null);
    return new Fault(
        pointer,
        json.getString("key"),
        json.getJsonArray("arguments").stream().map(Slip::argument).toList());
  }

  private static Object argument(JsonValue value) {
    return value instanceof JsonNumber number
        ? (Object) number.intValue()
        : ((JsonString) value).getString();
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "Slip " + place;
  }
}
