package se.radrum.content;

import jakarta.json.JsonObject;
import se.radrum.kernel.Json;
import se.radrum.kernel.Page;

/** Entries as {@code /api/v1} answers them: {@code camelCase}, flat, dates as ISO 8601 has them. */
final class PlainJson {
  private PlainJson() {}

  static JsonObject of(Page<EntryView> page) {
    var items = Json.array();
    page.items().forEach(view -> items.add(of(view)));
    return Json.object()
        .add("items", items)
        .add("page", page.page())
        .add("limit", page.limit())
        .add("pages", page.pages())
        .add("total", page.total())
        .build();
  }

  static JsonObject of(EntryView view) {
    var item =
        Json.object()
            .add("id", view.id().toString())
            .add("number", view.number())
            .add("type", view.type())
            .add("origin", view.origin().word())
            .add("locale", view.locale().toLanguageTag())
            .add("title", view.title())
            .add("version", view.version())
            .add("publishedOn", view.publishedOn().toString());
    if (view.sourceId() != null) item.add("sourceId", view.sourceId());
    if (view.date() != null) item.add("date", view.date());
    var relations = Json.object();
    view.relations()
        .forEach(
            (name, to) -> {
              var ids = Json.array();
              to.forEach(id -> ids.add(id.toString()));
              relations.add(name, ids);
            });
    return item.add("fields", view.fields()).add("relations", relations).build();
  }
}
