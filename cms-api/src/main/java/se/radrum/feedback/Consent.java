package se.radrum.feedback;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Locale;
import se.radrum.kernel.Json;

/**
 * What the author said about words. Sealed in the case; only ever added to, so a later one stands
 * over an earlier.
 *
 * @param hash of the words it is about, their heading included (SHA-256, in hexadecimal)
 * @param given yes or no
 * @param withdrawn a yes that has been taken back
 * @param language what the author was asked in
 */
public record Consent(
    String hash, boolean given, boolean withdrawn, Locale language, LocalDate day) {
  private static final String PURPOSE = "publish";

  /** A yes that has not been taken back. */
  boolean stands() {
    return given && !withdrawn;
  }

  /** The same, taken back. */
  Consent back(LocalDate on) {
    return new Consent(hash, given, true, language, on);
  }

  /** Whether it lets these words through: a yes, to these very words, not taken back. */
  public boolean covers(Words words) {
    return stands() && hash.equals(words.hash());
  }

  JsonObject json() {
    return Json.object()
        .add("hash", hash)
        .add("purpose", PURPOSE)
        .add("given", given)
        .add("withdrawn", withdrawn)
        .add("language", language.toLanguageTag())
        .add("day", day.toString())
        .build();
  }

  static Consent read(JsonObject json) {
    return new Consent(
        json.getString("hash"),
        json.getBoolean("given") && json.getString("purpose").equals(PURPOSE),
        json.getBoolean("withdrawn"),
        Locale.forLanguageTag(json.getString("language")),
        LocalDate.parse(json.getString("day")));
  }
}
