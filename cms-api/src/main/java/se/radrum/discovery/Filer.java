package se.radrum.discovery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import se.radrum.content.ContentLibrary;
import se.radrum.content.EntryView;
import se.radrum.search.Document;

/** Puts entries as they are published now into the index, and takes out those that are not. */
final class Filer {
  private static final int BATCH = 200;

  /** Whole shelves of reports are not held at once. */
  private static final long MOST_CHARACTERS = 5_000_000;

  /** So many at once leave the heap as large as it may be. */
  private static final int MANY = 5_000;

  private final Shelves shelves;
  private final Cards cards;
  private final ContentLibrary library;
  private final AtomicLong given = new AtomicLong();
  private final AtomicInteger filed = new AtomicInteger();

  Filer(Shelves shelves, Cards cards, ContentLibrary library) {
    this.shelves = shelves;
    this.cards = cards;
    this.library = library;
  }

  /** How many times what is in the index may have become other than it was, since the start. */
  long given() {
    return given.get();
  }

  /** Files some entries again, or takes them out. */
  void file(Collection<UUID> entries) {
    given.incrementAndGet();
    var ids = new ArrayList<>(entries);
    for (int from = 0; from < ids.size(); from += BATCH) {
      var some = ids.subList(from, Math.min(from + BATCH, ids.size()));
      var published = library.all(some);
      var gone = new LinkedHashSet<>(some);
      published.forEach(view -> gone.remove(view.id()));
      gone.forEach(id -> shelves.index().remove(id.toString()));
      put(published);
    }
  }

  /** What comes while it is filled the log tells of: whoever fills does not run after it. */
  void fileAll() {
    given.incrementAndGet();
    int last = library.lastNumber();
    long all = library.size();
    long done = 0;
    shelves.tell(new Filling(done, all));
    var some = library.after(0, BATCH);
    while (!some.isEmpty() && some.get(0).number() <= last) {
      put(some);
      done += some.stream().map(EntryView::id).distinct().count();
      shelves.tell(new Filling(done, Math.max(all, done)));
      some = library.after(some.get(some.size() - 1).number(), BATCH);
    }
  }

  /**
   * Looks through some entries, and files again those whose cards are of a kind. That is kept at
   * once, for it is of no change.
   *
   * @param after the number they come after
   * @return the number of the last; nothing when there were no more
   */
  OptionalInt fileAgain(int after, Predicate<Document> which) {
    var last = OptionalInt.empty();
    var again = new ArrayList<Document>();
    long characters = 0;
    for (var variants : byEntry(library.after(after, BATCH))) {
      if (characters >= MOST_CHARACTERS) break;
      var card = cards.card(variants);
      if (which.test(card)) again.add(card);
      characters += card.characters();
      last = OptionalInt.of(variants.get(0).number());
    }
    if (!again.isEmpty()) {
      hand(again);
      keep();
    }
    return last;
  }

  /** Makes last what has been filed, of whatever change it is. */
  void keep() {
    shelves.index().commit(shelves.index().cursor());
  }

  /** What is filed of some entries that are published. */
  List<Document> cards(List<UUID> entries) {
    return byEntry(library.all(entries)).stream().map(cards::card).toList();
  }

  /** Only a sweep gives back what many took. */
  void giveBack() {
    if (filed.get() < MANY) return;
    filed.set(0);
    System.gc();
  }

  /** Together, for that is faster, but no more of them than there is room for. */
  private void put(List<EntryView> views) {
    var some = new ArrayList<Document>();
    long characters = 0;
    for (var variants : byEntry(views)) {
      var card = cards.card(variants);
      some.add(card);
      characters += card.characters();
      if (characters < MOST_CHARACTERS) continue;
      hand(some);
      some.clear();
      characters = 0;
    }
    hand(some);
  }

  private void hand(List<Document> some) {
    shelves.index().put(some);
    filed.addAndGet(some.size());
  }

  /** In their order. */
  private static Collection<List<EntryView>> byEntry(Collection<EntryView> views) {
    return views.stream().collect(groupingBy(EntryView::id, LinkedHashMap::new, toList())).values();
  }
}
