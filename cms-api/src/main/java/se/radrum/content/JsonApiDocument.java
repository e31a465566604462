package se.radrum.content;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.kernel.Page;

/** Entries as JSON:API 1.1 resources, in Drupal's shape. Links are relative to the server. */
final class JsonApiDocument {
  private static final JsonObject VERSION = Json.object().add("version", "1.1").build();

  private final Types types;
  private final JsonApiQuery query;
  private final String root;

  /**
   * A writer of documents.
   *
   * @param prefix the language in the address, {@code /en}, or nothing for Swedish
   */
  JsonApiDocument(Types types, JsonApiQuery query, String prefix) {
    this.types = types;
    this.query = query;
    this.root = prefix + "/jsonapi";
  }

  /** {@code cms--proposal}: the resource type of a type. */
  static String resourceType(String type) {
    return "cms--" + type;
  }

  /** Where to find the entries of every type. */
  static JsonObject index(Types types, String prefix) {
    var links = Json.object().add("self", link(prefix + "/jsonapi"));
    types.all().stream()
        .map(ContentType::name)
        .forEach(name -> links.add(resourceType(name), link(prefix + "/jsonapi/cms/" + name)));
    return Json.object()
        .add("jsonapi", VERSION)
        .add("data", Json.array())
        .add("links", links)
        .build();
  }

  /** A collection with its pages and what it includes. */
  JsonObject many(Page<EntryView> page, Collection<EntryView> included, JsonObject links) {
    var data = Json.array();
    page.items().forEach(view -> data.add(resource(view)));
    return document(included)
        .add("data", data)
        .add("links", links)
        .add("meta", Json.object().add("count", page.total()))
        .build();
  }

  /** One entry and what it includes. */
  JsonObject one(EntryView view, Collection<EntryView> included) {
    return document(included)
        .add("data", resource(view))
        .add("links", Json.object().add("self", link(self(view))))
        .build();
  }

  private JsonObjectBuilder document(Collection<EntryView> included) {
    var document = Json.object().add("jsonapi", VERSION);
    if (query.include().isEmpty()) return document;
    var resources = Json.array();
    included.forEach(view -> resources.add(resource(view)));
    return document.add("included", resources);
  }

  private JsonObject resource(EntryView view) {
    return Json.object()
        .add("type", resourceType(view.type()))
        .add("id", view.id().toString())
        .add("links", Json.object().add("self", link(self(view))))
        .add("attributes", attributes(view))
        .add("relationships", relationships(view))
        .build();
  }

  private JsonObject attributes(EntryView view) {
    var all =
        Json.object()
            .add("langcode", view.locale().toLanguageTag())
            .add("number", view.number())
            .add("origin", view.origin().word())
            .add("version", view.version())
            .add("publishedOn", view.publishedOn().toString());
    if (view.sourceId() != null) all.add("sourceId", view.sourceId());
    view.fields().forEach(all::add);
    var wanted = Json.object();
    all.build()
        .forEach(
            (name, value) -> {
              if (query.wants(resourceType(view.type()), name)) wanted.add(name, value);
            });
    return wanted.build();
  }

  private JsonObject relationships(EntryView view) {
    var all = Json.object();
    for (var relation : types.get(view.type()).relations())
      if (query.wants(resourceType(view.type()), relation.name()))
        all.add(
            relation.name(),
            Json.object().add("data", linkage(relation, view.related(relation.name()))));
    return all.build();
  }

  private static JsonValue linkage(Relation relation, List<UUID> to) {
    var identifiers = Json.array();
    to.stream()
        .map(id -> Json.object().add("type", resourceType(relation.to())).add("id", id.toString()))
        .forEach(identifiers::add);
    var all = identifiers.build();
    if (relation.many()) return all;
    return all.isEmpty() ? JsonValue.NULL : all.get(0);
  }

  private String self(EntryView view) {
    return root + "/cms/" + view.type() + "/" + view.id();
  }

  private static JsonObject link(String address) {
    return Json.object().add("href", address).build();
  }
}
