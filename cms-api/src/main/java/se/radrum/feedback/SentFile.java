package se.radrum.feedback;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.UUID;
import se.radrum.kernel.Json;

/**
 * A file that was sent along, as it is found again.
 *
 * @param document whether it was a document; else it was a picture
 * @param pages the records that hold how its pages look, in order
 */
public record SentFile(boolean document, List<UUID> pages) {
  public SentFile {
    pages = List.copyOf(pages);
  }

  static JsonObject json(List<SentFile> files) {
    var list = Json.array();
    for (var file : files) {
      var pages = Json.array();
      file.pages.forEach(page -> pages.add(page.toString()));
      list.add(Json.object().add("document", file.document).add("pages", pages));
    }
    return Json.object().add("files", list).build();
  }

  static List<SentFile> read(JsonObject json) {
    return json.getJsonArray("files").getValuesAs(JsonObject.class).stream()
        .map(file -> new SentFile(file.getBoolean("document"), pages(file)))
        .toList();
  }

  private static List<UUID> pages(JsonObject file) {
    return file.getJsonArray("pages").getValuesAs(JsonString.class).stream()
        .map(page -> UUID.fromString(page.getString()))
        .toList();
  }
}
