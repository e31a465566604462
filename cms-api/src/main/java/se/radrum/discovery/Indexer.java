package se.radrum.discovery;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import se.radrum.content.ContentLibrary;
import se.radrum.content.ContentQuery;
import se.radrum.content.EntriesImported;
import se.radrum.content.EntryPublished;
import se.radrum.content.EntryRelated;
import se.radrum.content.EntryUnpublished;
import se.radrum.content.EntryView;
import se.radrum.kernel.Started;
import se.radrum.kernel.Workers;
import se.radrum.outbox.Change;
import se.radrum.outbox.ChangeLog;
import se.radrum.outbox.DomainEvent;
import se.radrum.outbox.Subscriber;
import se.radrum.search.Document;
import se.radrum.search.Embedding;

/**
 * Keeps the index like the open room. It re-reads by id whatever a change speaks of, so a change
 * taken twice does no harm; the commit that makes its work last also says how far it came.
 */
@ApplicationScoped
class Indexer implements Subscriber {
  private static final int BATCH = 200;

  /** Whole shelves of reports are not held at once. */
  private static final long MOST_CHARACTERS = 5_000_000;

  /** So many entries are enough for one turn: well under a second. */
  private static final int TURN = 200;

  /** What touches no more than this does not wait for what touches many. */
  private static final int FEW = 20;

  private static final String THEME = "theme";

  /** So many at once leave the heap as large as it may be. */
  private static final int MANY = 5_000;

  private static final List<Class<? extends DomainEvent>> FOLLOWED =
      List.of(EntryPublished.class, EntryUnpublished.class, EntryRelated.class);

  private final Workers workers;
  private final Shelves shelves;
  private final Cards cards;
  private final ContentLibrary library;
  private final ChangeLog changes;
  private final Teaching teaching;

  /** The last change that has been taken before its turn. */
  private long overtaken;

  private final AtomicLong given = new AtomicLong();
  private int filed;
  private boolean unfinished;
  private boolean learnt;

  @Inject
  Indexer(
      Workers workers,
      Shelves shelves,
      Cards cards,
      ContentLibrary library,
      ChangeLog changes,
      Teaching teaching) {
    this.workers = workers;
    this.shelves = shelves;
    this.cards = cards;
    this.library = library;
    this.changes = changes;
    this.teaching = teaching;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Indexer() {
    this(null, null, null, null, null, null);
  }

  @Override
  public String subscription() {
    return "index";
  }

  @Override
  public boolean perNode() {
    return true;
  }

  /** An empty index does not wait for the next change to be filled. */
  void start(@Observes Started event) {
    workers.walks(1, "The index was not filled at the start", this::begin).run();
  }

  /** All of it is one step. */
  private synchronized boolean begin() {
    learn();
    fillIfUseless();
    return false;
  }

  private void learn() {
    teaching.teach(shelves.index());
    learnt = true;
  }

  /** Fills an index that is new, or that has read further than the log goes: another log's. */
  synchronized void fillIfUseless() {
    long head = changes.head();
    long cursor = shelves.index().cursor();
    if (cursor == 0 || cursor > head) fill(head);
  }

  /** Much is taken in short turns, so that nobody waits for it who has published one thing. */
  @Override
  public synchronized int take(List<Change> waiting) {
    boolean apart = waiting.stream().anyMatch(Indexer::takesApart);
    boolean said = apart || waiting.stream().anyMatch(change -> change.is(SynonymsChanged.class));
    // The first changes may be handed here before the start has come to it.
    if (said || !learnt) learn();
    long cursor = shelves.index().cursor();
    int taken = waiting.size();
    if (unfinished || apart || cursor == 0 || waiting.get(0).sequence() > cursor + 1) {
      // words are taken apart anew, nothing is in it yet, or changes went by unseen
      fill(waiting.get(taken - 1).sequence());
    } else {
      taken = follow(waiting, cursor);
    }
    shelves.taken();
    return taken;
  }

  /** Whether words are taken apart otherwise from a change on. */
  private static boolean takesApart(Change change) {
    return change.is(SplitsChanged.class) || change.is(WordsCounted.class);
  }

  /** Of all that waits what is small first, and then the first changes until that is enough. */
  private int follow(List<Change> waiting, long cursor) {
    Set<UUID> few = new LinkedHashSet<>();
    Set<UUID> entries = new LinkedHashSet<>();
    int taken = 0;
    long reached = overtaken;
    for (var change : waiting) {
      var touched = touched(change).toList();
      if (entries.size() < TURN) {
        entries.addAll(touched);
        taken++;
      } else if (touched.size() <= FEW && change.sequence() > overtaken) {
        few.addAll(touched);
        reached = change.sequence();
      }
    }
    if (!few.isEmpty()) {
      refile(few);
      shelves.index().refresh();
    }
    file(entries, Math.max(waiting.get(taken - 1).sequence(), cursor));
    overtaken = reached;
    return taken;
  }

  private void file(Set<UUID> entries, long reached) {
    // Somebody has written to the council, say: no file of the index is to tell when.
    if (entries.isEmpty()) {
      shelves.index().pass(reached);
    } else {
      refile(entries);
      shelves.index().commit(reached);
    }
    tidyUp(reached);
  }

  /** Only a sweep gives back what many took, and only when it is not needed again at once. */
  private void tidyUp(long reached) {
    if (filed < MANY || reached < changes.head()) return;
    filed = 0;
    System.gc();
  }

  private void fill(long reached) {
    unfinished = true;
    try {
      shelves.index().clear();
      fill();
      shelves.index().commit(reached);
      unfinished = false;
      tidyUp(reached);
    } finally {
      shelves.tell(null);
    }
  }

  /** What comes while it is filled the log tells of: whoever fills does not run after it. */
  private void fill() {
    given.incrementAndGet();
    int last = library.lastNumber();
    long all = library.size();
    long done = 0;
    shelves.tell(new Filling(done, all));
    var some = library.after(0, BATCH);
    while (!some.isEmpty() && some.get(0).number() <= last) {
      file(some);
      done += some.stream().map(EntryView::id).distinct().count();
      shelves.tell(new Filling(done, Math.max(all, done)));
      some = library.after(some.get(some.size() - 1).number(), BATCH);
    }
  }

  /** How many times the index has been given something, or had it taken out, since the start. */
  long given() {
    return given.get();
  }

  private void refile(Collection<UUID> entries) {
    given.incrementAndGet();
    var ids = new ArrayList<>(entries);
    for (int from = 0; from < ids.size(); from += BATCH) {
      var some = ids.subList(from, Math.min(from + BATCH, ids.size()));
      var published = library.all(some);
      var gone = new LinkedHashSet<>(some);
      published.forEach(view -> gone.remove(view.id()));
      gone.forEach(id -> shelves.index().remove(id.toString()));
      file(published);
    }
  }

  /** Together, for that is faster, but no more of them than there is room for. */
  private void file(List<EntryView> views) {
    var some = new ArrayList<Document>();
    long characters = 0;
    for (var variants : entries(views)) {
      var card = cards.card(variants);
      some.add(card);
      characters += card.characters();
      if (characters < MOST_CHARACTERS) continue;
      put(some);
      some.clear();
      characters = 0;
    }
    put(some);
  }

  private void put(List<Document> some) {
    shelves.index().put(some);
    filed += some.size();
  }

  private static Collection<List<EntryView>> entries(Collection<EntryView> views) {
    return views.stream().collect(groupingBy(EntryView::id)).values();
  }

  private List<Document> cards(Collection<EntryView> views) {
    return entries(views).stream().map(cards::card).toList();
  }

  /** What is filed of some entries that are published. */
  List<Document> cards(List<UUID> entries) {
    return cards(library.all(entries));
  }

  /**
   * Files entries again with where they lie by a model of language, if they still say what it was
   * asked about.
   *
   * @return false, and nothing is done, while the index is only half filled
   */
  synchronized boolean place(Map<Document, Embedding> answered) {
    if (unfinished) return false;
    var names = answered.keySet().stream().map(card -> UUID.fromString(card.id())).toList();
    boolean any = false;
    for (var card : cards(names)) {
      var there = answered.get(card);
      if (there != null) shelves.index().put(card, there);
      any |= there != null;
    }
    if (any) shelves.index().commit(shelves.index().cursor());
    return true;
  }

  private Stream<UUID> touched(Change change) {
    if (change.is(EntriesImported.class)) return EntriesImported.entriesOf(change).stream();
    if (FOLLOWED.stream().noneMatch(change::is)) return Stream.empty();
    var entry = change.id("entry");
    var theme = change.facts().getString("type", "").equals(THEME);
    return theme ? Stream.concat(Stream.of(entry), about(entry)) : Stream.of(entry);
  }

  /** What belongs to a theme carries its number, and loses it when the theme goes. */
  private Stream<UUID> about(UUID theme) {
    var query = ContentQuery.inAnyLanguage().about(theme);
    int pages = library.list(query.page(1, 100)).pages();
    return Stream.iterate(1, page -> page <= pages, page -> page + 1)
        .flatMap(page -> library.list(query.page(page, 100)).items().stream())
        .map(EntryView::id)
        .distinct();
  }
}
