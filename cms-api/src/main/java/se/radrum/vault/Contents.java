package se.radrum.vault;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.radrum.kernel.Json;

/**
 * The list of a case's records, in the order they were written. Sealed with the case's key, so the
 * tables tell neither kinds nor order, and a record that is taken away is missed.
 */
record Contents(List<Line> lines) {
  record Line(UUID id, String kind, LocalDate day) {}

  static final Contents NONE = new Contents(List.of());

  Contents with(Line line) {
    var more = new ArrayList<>(lines);
    more.add(line);
    return new Contents(List.copyOf(more));
  }

  String write() {
    var array = Json.array();
    for (var line : lines)
      array.add(
          Json.object()
              .add("id", line.id.toString())
              .add("kind", line.kind)
              .add("day", line.day.toString()));
    return Json.object().add("records", array).build().toString();
  }

  static Contents read(String text) {
    return new Contents(
        Json.read(text).getJsonArray("records").getValuesAs(JsonObject.class).stream()
            .map(Contents::line)
            .toList());
  }

  private static Line line(JsonObject o) {
    return new Line(
        UUID.fromString(o.getString("id")),
        o.getString("kind"),
        LocalDate.parse(o.getString("day")));
  }
}
