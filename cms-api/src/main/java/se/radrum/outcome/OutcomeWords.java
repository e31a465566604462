package se.radrum.outcome;

import jakarta.json.JsonObject;

/** The words of an outcome in one language; what is not written yet is empty. */
public record OutcomeWords(
    String title,
    String said,
    String addressee,
    String reason,
    String did,
    String commitment,
    String owner,
    String proof) {

  static OutcomeWords of(JsonObject fields) {
    return new OutcomeWords(
        fields.getString("title", ""),
        fields.getString("said", ""),
        fields.getString("addressee", ""),
        fields.getString("reason", ""),
        fields.getString("did", ""),
        fields.getString("commitment", ""),
        fields.getString("owner", ""),
        fields.getString("proof", ""));
  }
}
