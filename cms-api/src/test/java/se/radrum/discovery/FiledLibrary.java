package se.radrum.discovery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.radrum.content.ContentLibrary;
import se.radrum.content.OpenShelf;
import se.radrum.kernel.Workers;
import se.radrum.outbox.Change;
import se.radrum.outbox.ReachedChanges;

/** A library that is searched over a real index, for tests of what leans on it. */
public final class FiledLibrary implements AutoCloseable {
  private final OpenShelf library = new OpenShelf();
  private final Shelves shelves;

  /** With an empty index in a folder. */
  public FiledLibrary(Path folder) {
    shelves = new Shelves(folder);
    shelves.open();
  }

  /** What is published, found or not. */
  public ContentLibrary library() {
    return library;
  }

  /** Publishes a proposal; it is found when it has been filed. */
  public void publish(int number, String title, LocalDate day) {
    library.with(Entries.cameOut(Entries.proposal(number, title, "", "2026"), day));
  }

  /** The door. */
  public Discovery discovery() {
    var settings = new DiscoverySettings("", "https://council.example/");
    var misses = new Misses(Clock.systemUTC());
    return new Discovery(shelves, new Labels(OpenShelf.types()), settings, misses, library);
  }

  /** Files all there is; the index has then come as far as the log. */
  public void file(long head) {
    var rules =
        new WordRules() {
          @Override
          String text(WordRule.Kind kind) {
            return "";
          }
        };
    var cards = new Cards(OpenShelf.types(), library);
    var teaching = new Teaching(rules, new HeldWords());
    var log = new ReachedChanges(head);
    var all = new WordsCounted(0);
    new Indexer(new Workers(), shelves, cards, library, log, teaching)
        .take(List.of(new Change(head, all.name(), all.facts())));
  }

  /** From here on whoever asks the index is told that it is away. */
  @Override
  public void close() {
    shelves.close();
  }
}
