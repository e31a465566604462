package se.radrum.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radrum.access.Callers;
import se.radrum.access.Role;
import se.radrum.content.EntryPublished;
import se.radrum.content.OpenShelf;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Workers;
import se.radrum.outbox.Change;
import se.radrum.outbox.ChangeLog;
import se.radrum.outbox.DomainEvent;
import se.radrum.outbox.ReachedChanges;
import se.radrum.outbox.RecordedChanges;

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
        List<WordRule> all(WordRule.Kind kind) {
          return lines.stream()
              .map(line -> new WordRule(UUID.randomUUID(), WordRule.Kind.SYNONYMS, line))
              .filter(rule -> rule.kind() == kind)
              .toList();
        }

        @Override
        void add(WordRule rule) {
          lines.add(rule.line());
        }
      };
  private final List<Probe> expected = new ArrayList<>();
  private final Probes probes =
      new Probes() {
        @Override
        void add(Probe probe) {
          expected.add(probe);
        }

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

  private SearchDesk desk(ChangeLog log) {
    var misses = new Misses(Clock.systemUTC());
    return new SearchDesk(shelves, misses, probes, rules, new HeldWords(), log, library);
  }

  private Relevance relevance(ReachedChanges log) {
    return desk(log).relevance(Callers.with(Role.EDITOR));
  }

  @Test
  void aLineMoreThanThereIsRoomForIsRefusedAtItsField() {
    var by = Callers.with(Role.EDITOR);
    var line = new AddSynonyms("kvittertitt => fågelskådning");
    for (int n = 1; n < 20_000; n++) lines.add("kvitter" + n + " => fågel");
    var changes = new RecordedChanges();
    desk(changes).teach(by, line);
    assertEquals(1, changes.events().size());
    var full = new AddSynonyms("kvitterholk => fågelholk");
    for (Executable asks :
        List.<Executable>of(
            () -> desk(changes).teach(by, full), () -> desk(changes).preview(by, full, ""))) {
      var problem = assertThrows(Problem.class, asks);
      assertEquals(List.of(Problem.Fault.at("line", "discovery.synonyms.full")), problem.faults());
    }
    assertEquals(20_000, lines.size());
    assertEquals(1, changes.events().size());
  }

  @Test
  void onlyWhatIsInTheLibraryCanBeExpected() {
    var desk = desk(new RecordedChanges());
    var editor = Callers.with(Role.EDITOR);
    var refused = assertThrows(Problem.class, () -> desk.expect(editor, new AddProbe("fågel", 15)));
    assertEquals(
        List.of(Problem.Fault.at("number", "discovery.probe.missing", "15")), refused.faults());
    assertEquals(List.of(), expected);
    desk.expect(editor, new AddProbe("fågel", 14));
    assertEquals(List.of(14), expected.stream().map(Probe::number).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"aga => aga", "Aga =>  aga, aga", "två ord => två ord"})
  void aLineThatCallsAWordByItsOwnNameSaysNothing(String line) {
    assertFalse(new AddSynonyms(line).isLine());
  }

  @ParameterizedTest
  @ValueSource(strings = {"smiska, aga => aga", "aga => aga, smiska", "aga, smiska", "aga => -aga"})
  void aLineThatSaysMoreThanThatIsALine(String line) {
    assertTrue(new AddSynonyms(line).isLine());
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
