package se.radrum.content;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.Change;
import se.radrum.outbox.DomainEvent;

/**
 * A batch of entries has been brought in and published. The index follows it; webhooks, feeds and
 * notices let it pass, since nobody wants twenty thousand of them.
 */
public record EntriesImported(String type, String locale, List<UUID> entries)
    implements DomainEvent {
  public EntriesImported {
    entries = List.copyOf(entries);
  }

  @Override
  public JsonObject facts() {
    var ids = Json.array();
    entries.forEach(id -> ids.add(id.toString()));
    return Json.object().add("type", type).add("locale", locale).add("entries", ids).build();
  }

  /** The entries a change of this name tells of. */
  public static List<UUID> entriesOf(Change change) {
    return change.facts().getJsonArray("entries").getValuesAs(JsonString.class).stream()
        .map(id -> UUID.fromString(id.getString()))
        .toList();
  }
}
