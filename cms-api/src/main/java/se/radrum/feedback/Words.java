package se.radrum.feedback;

import jakarta.json.JsonObject;
import java.util.HexFormat;
import java.util.UUID;
import se.radrum.crypto.Sha256;
import se.radrum.kernel.Json;

/**
 * Exactly the words that would become public.
 *
 * @param id of the sealed record that holds them
 * @param text the words
 * @param title what the entry would be called
 */
public record Words(UUID id, String text, String title) {

  /** The hash a consent names: of these words and no others. */
  public String hash() {
    return hash(text);
  }

  static String hash(String text) {
    return HexFormat.of().formatHex(Sha256.of(text));
  }

  static JsonObject json(String title, String text, UUID by) {
    return Json.object().add("title", title).add("text", text).add("by", by.toString()).build();
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "Words " + id;
  }
}
