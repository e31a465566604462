package se.radrum.content;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.kernel.Json;

/**
 * The door for everything there is in the open room: every entry with its languages, versions and
 * relations, drafts too, in a form another system can read.
 */
@ApplicationScoped
@Transactional
public class Exporting {
  private final Entries entries;
  private final Links links;

  @Inject
  Exporting(Entries entries, Links links) {
    this.entries = entries;
    this.links = links;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Exporting() {
    this(null, null);
  }

  /**
   * The entries after a number, by number. Begin with 0 and go on with the last one's {@code
   * number}, until none come.
   *
   * @param limit the most entries, 1 to 500
   */
  @Allowed({Role.EDITOR, Role.ADMINISTRATOR})
  public List<JsonObject> after(Caller by, int number, int limit) {
    var page = entries.afterNumber(number, limit);
    var ids = page.stream().map(Entry::id).toList();
    var variants = entries.variants(ids).stream().collect(groupingBy(Variant::entry));
    var versions = entries.versions(ids).stream().collect(groupingBy(Version::entry));
    var relations = links.from(ids);
    return page.stream()
        .map(
            entry ->
                document(
                    entry,
                    variants.getOrDefault(entry.id(), List.of()),
                    versions.getOrDefault(entry.id(), List.of()),
                    relations.getOrDefault(entry.id(), Map.of())))
        .toList();
  }

  private static JsonObject document(
      Entry entry,
      List<Variant> variants,
      List<Version> versions,
      Map<String, List<UUID>> relations) {
    var document =
        Json.object()
            .add("id", entry.id().toString())
            .add("number", entry.number())
            .add("type", entry.type())
            .add("origin", entry.origin().word());
    if (entry.sourceId() != null) document.add("sourceId", entry.sourceId());
    var all = Json.array();
    variants.forEach(variant -> all.add(document(variant, versions)));
    var led = Json.object();
    relations.forEach((name, to) -> led.add(name, ids(to)));
    return document.add("variants", all).add("relations", led).build();
  }

  private static JsonObject document(Variant variant, List<Version> versions) {
    var document =
        Json.object()
            .add("locale", variant.tag())
            .add("state", variant.state())
            .add("working", variant.working());
    if (variant.published() != null) document.add("published", variant.published());
    if (variant.publishedOn() != null)
      document.add("publishedOn", variant.publishedOn().toString());
    var own = Json.array();
    versions.stream().filter(v -> v.isOf(variant)).forEach(v -> own.add(document(v)));
    return document.add("versions", own).build();
  }

  private static JsonObject document(Version version) {
    return Json.object()
        .add("n", version.n())
        .add("author", version.author().toString())
        .add("writtenOn", version.writtenOn().toString())
        .add("fields", version.document())
        .build();
  }

  private static JsonArray ids(List<UUID> ids) {
    var array = Json.array();
    ids.forEach(id -> array.add(id.toString()));
    return array.build();
  }
}
