package se.radrum.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.radrum.kernel.Json;

/**
 * The ways from one page of a collection to the others (JSON:API 1.1, Pagination).
 *
 * @param address the collection's own, without its query
 * @param given the query it was asked with
 */
record JsonApiLinks(String address, Map<String, List<String>> given) {

  /**
   * {@code self} and {@code first}, and of {@code prev}, {@code next}, {@code last} those there
   * are.
   */
  JsonObject of(int offset, int limit, long total) {
    var links = Json.object();
    add(links, "self", offset, limit);
    add(links, "first", 0, limit);
    if (offset > 0) add(links, "prev", Math.max(0, offset - limit), limit);
    if (offset + limit < total) add(links, "next", offset + limit, limit);
    if (total > 0) add(links, "last", (total - 1) / limit * limit, limit);
    return links.build();
  }

  private void add(JsonObjectBuilder links, String name, long offset, int limit) {
    var query = new TreeMap<>(given);
    query.put("page[offset]", List.of(Long.toString(offset)));
    query.put("page[limit]", List.of(Integer.toString(limit)));
    var text =
        query.entrySet().stream()
            .flatMap(p -> p.getValue().stream().map(v -> encode(p.getKey()) + "=" + encode(v)))
            .collect(Collectors.joining("&"));
    links.add(name, Json.object().add("href", address + "?" + text));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
