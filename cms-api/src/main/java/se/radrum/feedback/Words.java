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

  /** The hash a consent names: of this heading and this text, and no others. */
  public String hash() {
    // The length tells where the heading ends: no other cut through the same letters fits.
    return HexFormat.of().formatHex(Sha256.of(title.length() + ":" + title + text));
  }

  /** Everything that would be read, heading first. */
  public String whole() {
    return title + "\n" + text;
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
