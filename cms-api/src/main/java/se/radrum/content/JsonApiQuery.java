package se.radrum.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.radrum.content.ContentQuery.Sort;
import se.radrum.kernel.Parameters;

/**
 * What a JSON:API request asks, in Drupal's words for it: {@code filter}, {@code include}, {@code
 * fields}, {@code sort}, {@code page}. What we do not know is noted in the parameters and refused
 * at their end, as the standard wants (§5.1, §5.3).
 *
 * @param include relation paths, such as {@code themes.parent}, in parts
 * @param fields which attributes and relationships of a resource type are wanted; all where none
 */
record JsonApiQuery(
    ContentQuery query, List<List<String>> include, Map<String, Set<String>> fields) {
  private static final Pattern FIELDS = Pattern.compile("fields\\[([a-z-]+)]");
  private static final Pattern SHORT = Pattern.compile("filter\\[([A-Za-z.]+)]");
  private static final Pattern LONG =
      Pattern.compile("filter\\[([^\\]]+)]\\[condition]\\[(path|operator|value)]");
  private static final int DEEPEST = 3;

  /** What is asked of entries of a type. */
  static JsonApiQuery ofMany(ContentType type, Types types, Locale locale, Parameters from) {
    var filter = filter(type, from, ContentQuery.in(locale).of(type.name()));
    var query =
        filter
            .by(from.read("sort", ContentsQuery::sort).orElse(Sort.PUBLISHED_DOWN))
            .passing(
                from.number("page[offset]", 0, 1_000_000, 0),
                from.number("page[limit]", 1, 100, 25));
    return new JsonApiQuery(query, include(type, types, from), fields(from));
  }

  /** What is asked of one entry. */
  static JsonApiQuery ofOne(ContentType type, Types types, Locale locale, Parameters from) {
    return new JsonApiQuery(ContentQuery.in(locale), include(type, types, from), fields(from));
  }

  private static Map<String, Set<String>> fields(Parameters from) {
    var fields = new HashMap<String, Set<String>>();
    matching(from, FIELDS)
        .forEach(
            m -> {
              var names = from.text(m.group()).map(t -> t.split(",")).orElse(new String[0]);
              fields.put(m.group(1), Set.copyOf(Arrays.asList(names)));
            });
    return fields;
  }

  private static List<List<String>> include(ContentType type, Types types, Parameters from) {
    var paths = new ArrayList<List<String>>();
    for (var path : from.text("include").map(t -> t.split(",")).orElse(new String[0])) {
      var parts = List.of(path.strip().split("\\."));
      if (parts.size() > DEEPEST || !leads(type, types, parts))
        from.fault("include", "content.jsonapi.include", path);
      paths.add(parts);
    }
    return paths;
  }

  private static boolean leads(ContentType from, Types types, List<String> path) {
    if (path.isEmpty()) return true;
    return from.relation(path.get(0))
        .map(relation -> leads(types.get(relation.to()), types, path.subList(1, path.size())))
        .orElse(false);
  }

  private static ContentQuery filter(ContentType type, Parameters from, ContentQuery query) {
    var conditions = new HashMap<String, String>();
    matching(from, SHORT)
        .forEach(m -> from.text(m.group()).ifPresent(v -> conditions.put(m.group(1), v)));
    matching(from, LONG)
        .map(m -> "filter[" + m.group(1) + "][condition]")
        .distinct()
        .forEach(condition -> longForm(from, condition, conditions));
    return apply(type, from, query, conditions);
  }

  private static void longForm(Parameters from, String name, Map<String, String> conditions) {
    var path = from.text(name + "[path]");
    var value = from.text(name + "[value]");
    if (!from.text(name + "[operator]").orElse("=").equals("="))
      from.fault(name + "[operator]", "content.jsonapi.operator");
    if (path.isPresent() && value.isPresent()) conditions.put(path.get(), value.get());
    else from.fault(name, "content.jsonapi.condition");
  }

  private static ContentQuery apply(
      ContentType type, Parameters from, ContentQuery query, Map<String, String> conditions) {
    var values = new HashMap<String, String>();
    var narrowed = query;
    for (var condition : conditions.entrySet()) {
      var path = condition.getKey();
      var value = condition.getValue();
      if (path.equals("origin") && Origin.of(value).isPresent())
        narrowed = narrowed.from(Origin.of(value).get());
      else if (relation(type, path).isPresent() && ContentsQuery.uuid(value).isPresent())
        narrowed =
            narrowed.about(relation(type, path).get().name(), ContentsQuery.uuid(value).get());
      else if (type.field(path).isPresent() && type.index().facets().contains(path))
        values.put(path, value);
      else from.fault("filter[" + path + "]", "content.jsonapi.filter", path);
    }
    return narrowed.where(values);
  }

  /** The relation a path such as {@code themes.id} goes by. */
  private static Optional<Relation> relation(ContentType type, String path) {
    return path.endsWith(".id")
        ? type.relation(path.substring(0, path.length() - ".id".length()))
        : Optional.empty();
  }

  private static Stream<Matcher> matching(Parameters from, Pattern pattern) {
    return from.names().stream().map(pattern::matcher).filter(Matcher::matches);
  }

  /** Whether an attribute or relationship of a resource type is wanted. */
  boolean wants(String resourceType, String name) {
    return !fields.containsKey(resourceType) || fields.get(resourceType).contains(name);
  }
}
