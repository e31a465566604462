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

/** What the library has got that a search finds. */
@ApplicationScoped
class News {
  private final Seals seals;
  private final Discovery discovery;

  @Inject
  News(Seals seals, Discovery discovery) {
    this.seals = seals;
    this.discovery = discovery;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  News() {
    this(null, null);
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
