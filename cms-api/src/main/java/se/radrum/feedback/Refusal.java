package se.radrum.feedback;

import jakarta.json.JsonObject;
import java.util.Locale;
import se.radrum.kernel.Json;

/**
 * Why the council will not use something, and where to turn instead.
 *
 * @param reason one of the reasons there are texts for
 * @param support what to do instead, in the moderator's words
 */
public record Refusal(Reason reason, String support) {
  /** The reasons there are. */
  public enum Reason {
    /** It asks the council to act in one person's case. */
    INDIVIDUAL_CASE,
    /** It is about something else than what the council works with. */
    OTHER_MATTER,
    /** It cannot be told without revealing somebody. */
    IDENTIFIES,
    /** It threatens or degrades. */
    HARM;

    /** The word in forms, texts and records. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  JsonObject json() {
    return Json.object().add("reason", reason.name()).add("support", support).build();
  }

  static Refusal read(JsonObject json) {
    return new Refusal(Reason.valueOf(json.getString("reason")), json.getString("support"));
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "Refusal";
  }
}
