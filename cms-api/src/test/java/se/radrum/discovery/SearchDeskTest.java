package se.radrum.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.radrum.discovery.Entries.proposal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.access.Callers;
import se.radrum.access.Role;
import se.radrum.content.EntryPublished;
import se.radrum.content.OpenShelf;
import se.radrum.kernel.Workers;
import se.radrum.outbox.Change;
import se.radrum.outbox.DomainEvent;
import se.radrum.outbox.ReachedChanges;

/** An editor who has changed something sees what came of it. */
@SuppressWarnings("NullAway.Init")
class SearchDeskTest {
  private static final UUID EDITOR = new UUID(9, 9);

  @TempDir private Path folder;
  private final OpenShelf library = new OpenShelf();
  private final List<String> lines = new ArrayList<>();
  private final WordRules rules =
      new WordRules() {
        @Override
        String text(WordRule.Kind kind) {
          return kind == WordRule.Kind.SYNONYMS ? String.join("\n", lines) : "";
        }
      };
  private final Probes probes =
      new Probes() {
        @Override
        List<Probe> all() {
          return List.of(new Probe(new UUID(0, 1), "kvittertitt", 14));
        }
      };
  private Shelves shelves;
  private Indexer indexer;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder);
    shelves.open();
    var cards = new Cards(OpenShelf.types(), library);
    var teaching = new Teaching(rules, new HeldWords());
    indexer = new Indexer(new Workers(), shelves, cards, library, new ReachedChanges(1), teaching);
    library.with(proposal(14, "Fågelskådning", "", "2014-05"));
    take(1, new EntryPublished(EDITOR, Entries.id(14), "proposal", 14, "sv"));
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  private void take(long sequence, DomainEvent event) {
    indexer.take(List.of(new Change(sequence, event.name(), event.facts())));
  }

  private Relevance relevance(ReachedChanges log) {
    var desk =
        new SearchDesk(shelves, new Misses(Clock.systemUTC()), probes, rules, new HeldWords(), log);
    return desk.relevance(Callers.with(Role.EDITOR));
  }

  @Test
  void theReportWaitsForAChangeThatIsOnItsWay() {
    lines.add("kvittertitt => fågelskådning");
    var change = new SynonymsChanged(new UUID(0, 2), EDITOR, "added");
    var asked = new ReachedChanges(2, () -> new Thread(() -> take(2, change)).start());
    var report = relevance(asked);
    assertEquals(1, report.tried().get(0).place());
    assertTrue(report.current());
  }

  @Test
  void aReportThatAChangeHasNotReachedSaysSo() {
    lines.add("kvittertitt => fågelskådning");
    var report = relevance(new ReachedChanges(2));
    assertEquals(0, report.tried().get(0).place());
    assertFalse(report.current());
  }
}
