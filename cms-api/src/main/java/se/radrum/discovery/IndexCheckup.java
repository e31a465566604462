package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.Objects;
import se.radrum.kernel.Checkup;
import se.radrum.outbox.ChangeLog;
import se.radrum.search.SearchEngine;

/** Tells how many entries can be found, and how far the index is behind. */
@ApplicationScoped
class IndexCheckup implements Checkup {
  private static final long MUCH = 1_000;

  private final Shelves shelves;
  private final ChangeLog changes;

  @Inject
  IndexCheckup(Shelves shelves, ChangeLog changes) {
    this.shelves = shelves;
    this.changes = changes;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  IndexCheckup() {
    this(null, null);
  }

  @Override
  public Finding look() {
    try {
      return found(shelves.index());
    } catch (UncheckedIOException e) {
      return new Finding("index", false, Objects.toString(e.getMessage(), "does not answer"));
    }
  }

  private Finding found(SearchEngine index) {
    long behind = changes.head() - index.cursor();
    var state = index.size() + " entries, " + (behind == 0 ? "up to date" : behind + " behind");
    var trouble = index.trouble().map(why -> "; it cannot be written: " + why).orElse("");
    var filling = shelves.filling().map(IndexCheckup::told).orElse("");
    var words = shelves.hasDictionary() ? "" : ", no dictionary";
    var model = shelves.missesModel() ? ", the model of language does not answer" : "";
    var all = state + words + model + filling + trouble;
    return new Finding("index", behind < MUCH && trouble.isEmpty(), all);
  }

  private static String told(Filling come) {
    return "; being filled anew, " + come.done() + " of " + come.of();
  }
}
