package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.radrum.outbox.ChangeLog;
import se.radrum.search.Lexicon;

/**
 * What the library's own words teach the search of compounds: one list for all nodes, so that each
 * takes papers and questions apart alike. A new one means that every node looks the library through
 * for what it has to file again, so it is worth it only when it says clearly more, or when a word
 * has to go: what is no longer published is not to be told by how a search is understood.
 */
@ApplicationScoped
@Transactional
public class LibraryWords {
  /** Of the words there are, so many new ones are worth reading the library for. */
  private static final double MUCH = 0.1;

  private final CountedWords words;
  private final ChangeLog changes;

  @Inject
  LibraryWords(CountedWords words, ChangeLog changes) {
    this.words = words;
    this.changes = changes;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  LibraryWords() {
    this(null, null);
  }

  /** The words as they were taken last. */
  public Lexicon all() {
    return words.all();
  }

  /** Takes the words counted last, if they are worth it; true when they are. */
  public boolean take(Lexicon counted) {
    var before = words.all().counts().keySet();
    var now = counted.counts().keySet();
    boolean gone = !now.containsAll(before);
    if (!gone && now.size() - before.size() <= MUCH * before.size()) return false;
    words.replace(counted);
    changes.append(new WordsCounted(now.size()));
    return true;
  }
}
