package se.radrum.portal.open;

import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.radrum.content.EntryView;

/**
 * A place to turn to, as its entry tells it. It names a function to ask for, never a person.
 *
 * @param languages the languages spoken there, in words
 * @param verified the day somebody last checked that all of it is still true
 */
public record Place(
    int number,
    Locale locale,
    String title,
    String does,
    String can,
    String cannot,
    String contact,
    String phone,
    String web,
    String hours,
    List<String> languages,
    LocalDate verified) {

  static Place of(EntryView entry) {
    var languages = entry.fields().getJsonArray("languages");
    return new Place(
        entry.number(),
        entry.locale(),
        entry.title(),
        entry.text("does"),
        entry.text("can"),
        entry.text("cannot"),
        entry.text("contact"),
        entry.text("phone"),
        entry.text("web"),
        entry.text("hours"),
        languages == null
            ? List.of()
            : languages.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList(),
        LocalDate.parse(entry.text("verified")));
  }

  /** The languages in one line. */
  public String spoken() {
    return String.join(", ", languages);
  }

  /**
   * The number as a telephone dials it (RFC 3966): {@code +4620505050}; short ones, 112 and 1177,
   * as they are. Empty when the entry has something else than a number there.
   */
  public String dialled() {
    var digits = phone.replaceAll("[\\s–-]", "");
    if (!digits.matches("\\+?\\d{3,15}")) return "";
    return digits.startsWith("0") ? "+46" + digits.substring(1) : digits;
  }
}
