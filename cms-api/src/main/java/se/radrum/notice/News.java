package se.radrum.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.radrum.discovery.Discovery;
import se.radrum.discovery.LibraryAddress;
import se.radrum.discovery.SearchLibrary;
import se.radrum.outbox.ChangeLog;

/** What the library has got that a search finds. */
@ApplicationScoped
class News {
  private final Seals seals;
  private final Discovery discovery;
  private final ChangeLog changes;

  @Inject
  News(Seals seals, Discovery discovery, ChangeLog changes) {
    this.seals = seals;
    this.discovery = discovery;
    this.changes = changes;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  News() {
    this(null, null, null);
  }

  /** Whether a search finds now all that has happened; not while the index is being filled. */
  boolean isWhole() {
    return discovery.reaches(changes.head());
  }

  /** What a watch looks for; nothing when nobody can tell any more. */
  Optional<SearchLibrary> search(Watch watch, Locale language) {
    return seals
        .opened(watch.id(), watch.search())
        .map(asked -> LibraryAddress.read(asked, language));
  }

  /**
   * The entries a search finds that came out on a day or later and before another, the latest
   * first.
   */
  List<UUID> of(SearchLibrary search, LocalDate from, LocalDate before) {
    return discovery.latest(search, from, before);
  }
}
