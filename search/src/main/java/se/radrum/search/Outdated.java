package se.radrum.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Tells which documents have to be put again when compounds are taken apart otherwise: those with a
 * word that is. Of a library they are few, and those that were taken apart alike are as they would
 * be. For one thread.
 */
public final class Outdated implements Predicate<Document> {
  /** Texts repeat themselves, so what is known of a word is asked for again; some megabytes. */
  private static final int MOST_KNOWN = 100_000;

  private final List<Compounds> ways;
  private final Map<String, Boolean> known = new HashMap<>();

  /** With all the ways that what is filed may have been taken apart by, and the one in use. */
  public Outdated(List<Compounds> ways) {
    this.ways = List.copyOf(ways);
  }

  /** Whether some two of these ways would file a document differently. */
  @Override
  public boolean test(Document document) {
    return differs(document.title())
        || differs(document.text())
        || document.pages().stream().anyMatch(page -> differs(page.text()));
  }

  private boolean differs(String text) {
    return Words.in(text).stream().map(Words.Placed::word).anyMatch(this::isDifferent);
  }

  private boolean isDifferent(String word) {
    if (known.size() > MOST_KNOWN) known.clear();
    return known.computeIfAbsent(
        word, w -> ways.stream().map(way -> way.parts(w)).distinct().count() > 1);
  }
}
