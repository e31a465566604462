package se.radrum.feedback;

import jakarta.json.JsonObject;
import java.util.Locale;
import se.radrum.kernel.Json;

/** What somebody answered in the form, as staff read it. */
public record Answers(
    Locale language, String concerns, String stop, String message, Use use, String more) {

  static Answers of(SubmitFeedback command) {
    return new Answers(
        command.language(),
        command.concerns(),
        command.stop(),
        command.message(),
        command.use(),
        command.more());
  }

  JsonObject json() {
    return Json.object()
        .add("language", language.toLanguageTag())
        .add("concerns", concerns)
        .add("stop", stop)
        .add("message", message)
        .add("use", use.word())
        .add("more", more)
        .build();
  }

  static Answers read(JsonObject json) {
    return new Answers(
        Locale.forLanguageTag(json.getString("language")),
        json.getString("concerns"),
        json.getString("stop"),
        json.getString("message"),
        Use.of(json.getString("use")).orElse(Use.ASK_FIRST),
        json.getString("more"));
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "Answers";
  }
}
