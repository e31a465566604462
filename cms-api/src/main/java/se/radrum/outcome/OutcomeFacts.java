package se.radrum.outcome;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The days and choices of an outcome, the same in every language.
 *
 * @param voices how many voices it rests on; 0 below five, since fewer are not told
 * @param due when an answer is due
 * @param promised when what was promised is to be done
 */
public record OutcomeFacts(
    int voices,
    @Nullable LocalDate handedOver,
    @Nullable LocalDate due,
    @Nullable Answer answer,
    @Nullable LocalDate answered,
    @Nullable LocalDate promised,
    @Nullable LocalDate done,
    @Nullable Felt felt,
    @Nullable LocalDate asked) {
  static OutcomeFacts of(JsonObject fields) {
    return new OutcomeFacts(
        fields.getInt("voices", 0),
        day(fields, "handedOver"),
        day(fields, "due"),
        choice(fields, "answer", Answer.class),
        day(fields, "answered"),
        day(fields, "promised"),
        day(fields, "done"),
        choice(fields, "verified", Felt.class),
        day(fields, "verifiedOn"));
  }

  private static @Nullable LocalDate day(JsonObject fields, String name) {
    var text = fields.getString(name, "");
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static <E extends Enum<E>> @Nullable E choice(
      JsonObject fields, String name, Class<E> choices) {
    var text = fields.getString(name, "");
    return text.isEmpty() ? null : Enum.valueOf(choices, text.toUpperCase(Locale.ROOT));
  }
}
