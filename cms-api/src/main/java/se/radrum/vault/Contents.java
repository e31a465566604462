package se.radrum.vault;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.radrum.kernel.Json;

/**
 * The list of a case's records, in the order they were written. Sealed with the case's key, so the
 * tables tell neither kinds nor order, and a record that is taken away is missed.
 */
record Contents(List<Line> lines) {
  private static final String APART = "apart";

  /**
   * One record.
   *
   * @param apart whether it is no text, and read only by whoever asks for this very one
   */
  record Line(UUID id, String kind, LocalDate day, boolean apart) {
    Line(UUID id, String kind, LocalDate day) {
      this(id, kind, day, false);
    }
  }

  static final Contents NONE = new Contents(List.of());

  Contents with(Line line) {
    var more = new ArrayList<>(lines);
    more.add(line);
    return new Contents(List.copyOf(more));
  }

  /** The records that are read together. */
  List<Line> texts() {
    return lines.stream().filter(line -> !line.apart).toList();
  }

  /** A record that is read by itself. */
  Optional<Line> apart(UUID record) {
    return lines.stream().filter(line -> line.apart && line.id.equals(record)).findFirst();
  }

  /** Whether there are any of those. */
  boolean encloses() {
    return lines.stream().anyMatch(Line::apart);
  }

  String write() {
    var array = Json.array();
    for (var line : lines) array.add(json(line));
    return Json.object().add("records", array).build().toString();
  }

  static Contents read(String text) {
    return new Contents(
        Json.read(text).getJsonArray("records").getValuesAs(JsonObject.class).stream()
            .map(Contents::line)
            .toList());
  }

  private static JsonObject json(Line line) {
    var json =
        Json.object()
            .add("id", line.id.toString())
            .add("kind", line.kind)
            .add("day", line.day.toString());
    return line.apart ? json.add(APART, true).build() : json.build();
  }

  private static Line line(JsonObject o) {
    return new Line(
        UUID.fromString(o.getString("id")),
        o.getString("kind"),
        LocalDate.parse(o.getString("day")),
        o.getBoolean(APART, false));
  }
}
