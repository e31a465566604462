package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.radrum.kernel.Started;
import se.radrum.kernel.Workers;
import se.radrum.search.Document;
import se.radrum.search.Embedding;

/**
 * Asks a model of language, where there is one, about entries it has not answered about. By the
 * clock and not by what happens: nobody who publishes waits for a model, and neither its wire nor a
 * file of the index tells when somebody has written to the council.
 */
@ApplicationScoped
class Placing {
  private static final Duration LOOK = Duration.ofSeconds(30);

  /** Their cards are held whole meanwhile, and a card may be a shelf of reports. */
  private static final int SOME = 10;

  /** So that a text the model chokes on does not always stand first. */
  private static final int DRAWN_FROM = 1_000;

  private final Workers workers;
  private final Shelves shelves;
  private final Indexer indexer;

  /** Those that got no answer on this walk, and are asked about on the next. */
  private final Set<String> left = new HashSet<>();

  @Inject
  Placing(Workers workers, Shelves shelves, Indexer indexer) {
    this.workers = workers;
    this.shelves = shelves;
    this.indexer = indexer;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Placing() {
    this(null, null, null);
  }

  void start(@Observes Started event) {
    if (!shelves.hasModel()) return;
    var failed = "The model of language was not asked";
    workers.every(LOOK, failed, workers.walks(1, failed, this::some));
  }

  /** Asks about some; false when there are no more, or nobody to ask, and the walk is over. */
  boolean some() {
    boolean more = false;
    try {
      more = ask();
    } finally {
      if (!more) left.clear();
    }
    return more;
  }

  private boolean ask() {
    var index = shelves.index();
    var names = new ArrayList<>(index.withoutEmbedding(DRAWN_FROM + left.size()));
    names.removeAll(left);
    Collections.shuffle(names);
    var unknown = names.subList(0, Math.min(SOME, names.size()));
    left.addAll(unknown);
    var answered = new HashMap<Document, Embedding>();
    for (var card : indexer.cards(unknown.stream().map(UUID::fromString).toList())) {
      index.embed(card).ifPresent(there -> answered.put(card, there));
      if (shelves.missesModel()) break;
    }
    if (!indexer.place(answered)) return false;
    answered.keySet().forEach(card -> left.remove(card.id()));
    return !answered.isEmpty() && !shelves.missesModel();
  }
}
