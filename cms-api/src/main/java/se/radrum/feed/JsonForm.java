package se.radrum.feed;

import jakarta.json.JsonObjectBuilder;
import se.radrum.kernel.Json;

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org). */
final class JsonForm {
  private JsonForm() {}

  static String of(Feed feed) {
    var items = Json.array();
    feed.items().forEach(item -> items.add(item(item)));
    return Json.object()
        .add("version", "https://jsonfeed.org/version/1.1")
        .add("title", feed.title())
        .add("language", feed.language())
        .add("home_page_url", feed.home())
        .add("feed_url", feed.in("json"))
        .add("authors", Json.array().add(Json.object().add("name", feed.author())))
        .add("items", items)
        .build()
        .toString();
  }

  private static JsonObjectBuilder item(Feed.Item item) {
    return Json.object()
        .add("id", item.id())
        .add("url", item.address())
        .add("title", item.title())
        .add("content_text", item.text())
        .add("date_published", item.published().toString())
        .add("date_modified", item.updated().toString());
  }
}
