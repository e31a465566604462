package se.radrum.search;

import static se.radrum.search.Dialect.array;
import static se.radrum.search.Dialect.named;
import static se.radrum.search.Dialect.object;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;

/**
 * Puts documents into a cluster. What is searched is an alias; behind it stands one index. A
 * library that is filled anew is filled into an index aside, and the alias is given to that one in
 * a single step. How far the source had been read lies in the index itself, and so changes with it.
 */
final class OpenSearchShelf {
  private static final String CURSOR = "cursor";

  /** As many characters are sent at once, and a document more: a cluster refuses 100 megabytes. */
  private static final int BULK = 5_000_000;

  /** No library takes so long to fill: what was begun before and is not shown never will be. */
  static final Duration IN_VAIN = Duration.ofDays(1);

  private static final String UNIQUE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Cluster cluster;
  private final Duration inVain;
  private final String alias;
  private final Analyzer chain;
  private final Embeddings embeddings;
  private StringBuilder waiting = new StringBuilder();

  /** The index that is being filled aside, or the alias when none is. */
  private String filling;

  /** Whether something was put or removed since the last commit. */
  private boolean unfinished;

  OpenSearchShelf(
      Cluster cluster, String alias, Analyzer chain, Embeddings embeddings, Duration inVain) {
    this.embeddings = embeddings;
    this.cluster = cluster;
    this.inVain = inVain;
    this.alias = alias;
    this.filling = alias;
    this.chain = chain;
  }

  /**
   * How the index is kept.
   *
   * @param cursor how far the source had been read; 0 where nobody has filled it yet
   * @param languages the fields of the languages there are beside Swedish
   */
  record Notes(long cursor, Set<String> languages) {}

  /** Makes the index where there is none. */
  void prepare() throws IOException {
    takeLeftoversAway();
    if (cluster.look("/" + alias + "/_mapping").isGood()) {
      if (embeddings != Embeddings.NONE) {
        // Who may not change it goes on without a model's help.
        cluster.tell("PUT", "/" + alias + "/_mapping", OpenSearchMapping.sinceThen().toString());
      }
      return;
    }
    // Two nodes that open a new library at once mean the same index.
    var made =
        cluster.tell("PUT", "/" + alias + "-first", OpenSearchMapping.index(alias).toString());
    if (made.isGood() || cluster.look("/" + alias + "/_mapping").isGood()) return;
    throw new IOException("OpenSearch answered " + made.status() + " to a new index");
  }

  /** What the index says of itself. */
  Notes notes() throws IOException {
    return notes(alias);
  }

  private Notes notes(String index) throws IOException {
    var said = cluster.look("/" + index + "/_mapping");
    if (!said.isGood()) throw new IOException("the index " + index + " is not there");
    var mapping = said.body().values().iterator().next().asJsonObject().getJsonObject("mappings");
    return new Notes(cursor(mapping), OpenSearchMapping.languages(mapping));
  }

  private static long cursor(JsonObject mapping) {
    var meta = mapping.getJsonObject("_meta");
    return meta == null ? 0 : meta.getJsonNumber(CURSOR).longValue();
  }

  synchronized void put(Document document, Optional<Embedding> there) throws IOException {
    var ready = OpenSearchForm.of(document, chain, there, embeddings);
    say(named("index", object().add("_id", document.id())).build(), ready);
  }

  synchronized void remove(String id) throws IOException {
    say(named("delete", object().add("_id", id)).build());
  }

  private void say(JsonObject... lines) throws IOException {
    unfinished = true;
    for (var line : lines) waiting.append(line).append('\n');
    if (waiting.length() >= BULK) flush();
  }

  /** Begins an index aside. */
  synchronized void clear() throws IOException {
    forget();
    takeLeftoversAway();
    var fresh = alias + "-" + UUID.randomUUID();
    cluster.write("PUT", "/" + fresh, OpenSearchMapping.index().toString());
    filling = fresh;
    unfinished = true;
  }

  /** What a node began aside that died before it was done: texts later taken back stand in it. */
  private void takeLeftoversAway() throws IOException {
    var there = cluster.look("/" + alias + "-*");
    if (!there.isGood() || there.body().isEmpty()) return; // who may not look goes on
    var before = now().minus(inVain);
    for (var index : there.body().entrySet()) {
      if (isLeftOver(index.getKey(), index.getValue().asJsonObject(), before)) {
        cluster.tell("DELETE", "/" + index.getKey(), null);
      }
    }
  }

  /** By the cluster's own clock, as all its times are. */
  private Instant now() throws IOException {
    var said = cluster.look("/_nodes/stats/os?filter_path=nodes.*.timestamp");
    var nodes = said.isGood() ? said.body().getJsonObject("nodes") : null;
    if (nodes == null) return Instant.EPOCH; // who may not ask takes nothing away
    return nodes.values().stream()
        .map(node -> node.asJsonObject().getJsonNumber("timestamp").longValue())
        .min(Comparator.naturalOrder())
        .map(Instant::ofEpochMilli)
        .orElse(Instant.EPOCH);
  }

  /** Another node may be filling an index of its own just now. */
  private boolean isLeftOver(String name, JsonObject said, Instant before) {
    if (!name.matches(Pattern.quote(alias + "-") + UNIQUE)) return false;
    if (!said.getJsonObject("aliases").isEmpty()) return false;
    var settings = said.getJsonObject("settings").getJsonObject("index");
    var begun = Instant.ofEpochMilli(Long.parseLong(settings.getString("creation_date")));
    return begun.isBefore(before);
  }

  /** Gives up what was put and not made lasting. */
  synchronized void forget() throws IOException {
    waiting = new StringBuilder();
    if (filling.equals(alias)) return;
    var given = filling;
    filling = alias;
    if (!shown().contains(given)) cluster.tell("DELETE", "/" + given, null);
  }

  synchronized void refresh() throws IOException {
    flush();
    cluster.write("POST", "/" + filling + "/_refresh", null);
    show();
  }

  /** Makes everything last. Answers how the index was kept before this note. */
  synchronized Notes commit(long reached) throws IOException {
    flush();
    cluster.write("POST", "/" + filling + "/_refresh", null);
    var before = note(reached);
    show();
    unfinished = false;
    return before;
  }

  /** Notes how far the source has been read, unless not all of it lasts. */
  synchronized void pass(long reached) throws IOException {
    if (!unfinished) note(reached);
  }

  /** Another node may have come further, and what it has read is in the index. */
  private Notes note(long reached) throws IOException {
    var before = notes(filling);
    if (reached > before.cursor()) {
      var note = named("_meta", object().add(CURSOR, reached)).build().toString();
      cluster.write("PUT", "/" + filling + "/_mapping", note);
    }
    return before;
  }

  /** Gives the alias to the index that was filled aside, and takes the one before away. */
  private void show() throws IOException {
    if (filling.equals(alias)) return;
    var before = shown();
    if (!before.contains(filling)) give(before);
    filling = alias;
  }

  /** A node may die when it has done it and before it says so, and the next has nothing to do. */
  private void give(Set<String> before) throws IOException {
    var steps = array();
    for (var old : before) steps.add(named("remove_index", object().add("index", old)));
    steps.add(named("add", object().add("index", filling).add("alias", alias)));
    try {
      cluster.write("POST", "/_aliases", object().add("actions", steps).build().toString());
    } catch (IOException e) {
      if (!shown().contains(filling)) throw e;
    }
  }

  /** The names of what the alias stands on. */
  private Set<String> shown() throws IOException {
    var said = cluster.look("/_alias/" + alias);
    if (said.status() == 404) return Set.of();
    if (!said.isGood()) throw new IOException("OpenSearch answered " + said.status());
    return said.body().keySet();
  }

  private void flush() throws IOException {
    if (waiting.isEmpty()) return;
    var lines = waiting.toString();
    // Whoever put them puts them again if this fails: a cluster that is away fills no memory here.
    waiting = new StringBuilder();
    var said = cluster.write("POST", "/" + filling + bulk(), lines);
    if (!said.getBoolean("errors", false)) return;
    var refused = refused(said);
    if (refused.isEmpty()) return;
    var why = Cluster.reason(refused.get(0));
    throw new IOException("OpenSearch did not take " + refused.size() + " documents: " + why);
  }

  /** What is put where nothing stands is not to make an index of its own there. */
  private String bulk() {
    return filling.equals(alias) ? "/_bulk?require_alias=true" : "/_bulk";
  }

  /** What was not done. Taking out what is not there is no failure. */
  private static List<JsonObject> refused(JsonObject said) {
    return said.getJsonArray("items").stream()
        .flatMap(item -> item.asJsonObject().entrySet().stream())
        .filter(
            done -> {
              int status = done.getValue().asJsonObject().getInt("status", 500);
              return status >= 300 && !(status == 404 && done.getKey().equals("delete"));
            })
        .map(done -> done.getValue().asJsonObject())
        .toList();
  }
}
