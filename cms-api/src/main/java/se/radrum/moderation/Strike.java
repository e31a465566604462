package se.radrum.moderation;

import jakarta.json.JsonObject;
import se.radrum.kernel.Json;

/**
 * Something struck.
 *
 * @param text what is struck, exactly as it stands
 * @param instead what is put in its place; may be empty
 * @param why what kind of thing it is: {@code name}, {@code place}, {@code age} …
 */
public record Strike(String text, String instead, String why) {
  public Strike {
    text = text.strip();
    instead = instead.strip();
  }

  JsonObject json() {
    return Json.object().add("strike", text).add("instead", instead).add("why", why).build();
  }

  static Strike read(JsonObject json) {
    return new Strike(json.getString("strike"), json.getString("instead"), json.getString("why"));
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "Strike";
  }
}
