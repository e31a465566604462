package se.radrum.portal.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import se.radrum.kernel.Json;

/**
 * The words of the demo. Days in them are counted from the day it is played, {@code {today-30}}, so
 * that what is late stays as late as it was written.
 */
final class Script {
  private static final Pattern DAY = Pattern.compile("\\{today([+-]\\d+)?}");

  private final LocalDate today;

  Script(LocalDate today) {
    this.today = today;
  }

  /**
   * The parts of one chapter, in the order they are written.
   *
   * @param chapter the file's name without its ending, and
   * @param part the name of the list in it
   */
  List<JsonObject> read(String chapter, String part) {
    return list(chapter, part).getValuesAs(JsonObject.class);
  }

  /** A list of names in a chapter. */
  List<String> names(String chapter, String part) {
    return list(chapter, part).getValuesAs(JsonString::getString);
  }

  /** The day it is played. */
  LocalDate today() {
    return today;
  }

  /** What happens to something, and on which day. */
  static Map<String, LocalDate> days(JsonObject of) {
    var days = new LinkedHashMap<String, LocalDate>();
    var on = of.getJsonObject("on");
    on.keySet().forEach(deed -> days.put(deed, LocalDate.parse(on.getString(deed))));
    return days;
  }

  /** The parts of a list in something; none where there is no such list. */
  static List<JsonObject> list(JsonObject of, String name) {
    return of.containsKey(name) ? of.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
  }

  /** The names of a list in something. */
  static List<String> names(JsonObject of, String name) {
    return of.getJsonArray(name).getValuesAs(JsonString::getString);
  }

  private JsonArray list(String chapter, String part) {
    var text = DAY.matcher(text(chapter)).replaceAll(day -> day(day.group(1)));
    return Json.read(text).getJsonArray(part);
  }

  private String day(String distance) {
    return today.plusDays(distance == null ? 0 : Integer.parseInt(distance)).toString();
  }

  private static String text(String chapter) {
    var file = "/demo/" + chapter + ".json";
    try (var in = Objects.requireNonNull(Script.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
