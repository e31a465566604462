package se.radrum.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.kernel.Problem;
import se.radrum.vault.Ended.What;

/** What has ended stays ended, whatever backup is restored. */
@Tag("guard:stold")
class EndingsTest {
  private static final Duration TWO_MONTHS = Duration.ofDays(62);

  private final Path data;
  private final InMemory memory;
  private final UUID group;

  EndingsTest(@TempDir Path folder) {
    data = folder.resolve("house");
    memory = new InMemory(data);
    memory.found();
    group = memory.vault.readerGroups().get(0).id();
  }

  @Test
  void anOldBackupOpensNothingOfAMonthThatHasEnded(TestReporter figures) {
    var written = write(20);
    var old = memory.backup();
    assertEquals(40, opened(old.restore(data), written), "both ways in, before the month ends");

    memory.clock.pass(TWO_MONTHS);
    written.forEach(code -> end(code));
    memory.endings.settle();

    var restored = old.restore(data);
    var opened = opened(restored, written);
    figures.publishEntry(
        "ways into cases of an old backup before they ended, ways in afterwards", "40, " + opened);
    assertEquals(0, opened);
    assertTrue(restored.cases.epochs().isEmpty(), "the rows have gone too");
  }

  @Test
  void theKeyOfAnEndedMonthIsGoneForWhoeverReadsTheRowsAndHoldsEveryPhrase() {
    var written = write(5);
    var old = memory.backup();
    memory.clock.pass(TWO_MONTHS);
    written.forEach(code -> end(code));
    memory.endings.settle();

    for (var saved : old.cases()) {
      assertEquals(Optional.empty(), memory.files.existing(saved.file().epoch()));
      assertFalse(saved.wraps().isEmpty(), "the rows are all there");
    }
  }

  @Test
  void whatEndedBeforeItsMonthStaysEndedByItsTombstone() {
    var written = write(2);
    var old = memory.backup();
    end(written.get(0));
    memory.endings.settle();
    var restored = old.restore(data);
    assertTrue(restored.sealed.byCode(written.get(0)).isEmpty());
    assertEquals(2, opened(restored, written), "the other one is still there, both ways in");
  }

  @Test
  void aMonthKeepsItsKeyUntilItsLastCaseEnds() {
    var written = write(2);
    memory.clock.pass(TWO_MONTHS);
    end(written.get(0));
    memory.endings.settle();
    assertEquals(2, opened(memory, written.subList(1, 2)));
    end(written.get(1));
    assertEquals(0, opened(memory, written.subList(1, 2)));
  }

  @Test
  void whatIsTakenBackIsLockedInARestoredBackupToo() {
    var written = write(1);
    var old = memory.backup();
    var open = memory.sealed.byCode(written.get(0)).orElseThrow();
    memory.codes.forget(open.id());
    memory.endings.settle();
    var restored = old.restore(data);
    assertTrue(restored.sealed.byCode(written.get(0)).isEmpty());
    assertEquals(1, opened(restored, written), "its readers still open it");
  }

  @Test
  void aCodeThatWasChangedOpensNothingInARestoredBackup() {
    var written = write(1);
    var old = memory.backup();
    var open = memory.sealed.byCode(written.get(0)).orElseThrow();
    memory.codes.change(open, memory.sealed.keys(SubmissionKey.random()));
    memory.endings.settle();
    assertTrue(old.restore(data).sealed.byCode(written.get(0)).isEmpty());
  }

  @Test
  void whatOthersKeepOfWhatHasEndedIsToldOnceWhenItComesBack() {
    var code = write(1).get(0);
    var old = memory.backup();
    var id = memory.sealed.byCode(code).orElseThrow().id();
    var entry = UUID.randomUUID();
    end(code);
    memory.endings.remember(new Ended(What.ENTRY, entry));
    memory.endings.settle();

    var restored = old.restore(data);
    assertEquals(
        Set.of(new Ended(What.CASE, id), new Ended(What.ENTRY, entry)),
        Set.copyOf(restored.returned));
    var told = new ArrayList<Ended>();
    restored.endings.replay(told::add);
    assertEquals(List.of(), told);
  }

  @Test
  void theSameCodeTwiceBuriesNothing() {
    var written = write(1);
    var open = memory.sealed.byCode(written.get(0)).orElseThrow();
    var next = memory.sealed.keys(SubmissionKey.random());
    memory.codes.change(open, next);
    memory.codes.change(open, next);
    memory.endings.settle();
    assertTrue(memory.backup().restore(data).sealed.byCode(next).isPresent());
  }

  @Test
  void anOlderKeyFolderIsNoWayBackWhereTheNewerOneIsKept() throws IOException {
    var written = write(3);
    var month = memory.sealed.byCode(written.get(0)).orElseThrow();
    var epoch = memory.cases.find(month.id()).orElseThrow().epoch();
    var key = data.resolve("keys").resolve(epoch.file());
    var saved = data.resolveSibling("saved-key");
    Files.copy(key, saved);
    var old = memory.backup();
    memory.clock.pass(TWO_MONTHS);
    written.forEach(code -> end(code));
    memory.endings.settle();
    Files.copy(saved, key, StandardCopyOption.REPLACE_EXISTING);

    var restored = old.restore(data);
    assertEquals(0, opened(restored, written));
    restored.endings.settle();
    assertFalse(Files.exists(key), "what came back is destroyed again");
  }

  @Test
  void theCouncilsOwnConversationsKeepNoMonthAlive() {
    var circle = memory.sealed.create(Set.of(group));
    var written = write(1);
    memory.clock.pass(TWO_MONTHS);
    end(written.get(0));
    memory.endings.settle();
    var anna = memory.unlock(InMemory.ANNA);
    assertEquals(circle.id(), memory.sealed.openAs(anna, circle.id()).id());
    assertEquals(2, keys().stream().filter(name -> name.startsWith("month-")).count());
  }

  @Test
  void noFileTellsWhenTheFirstOfAMonthWrote() {
    memory.endings.settle();
    var before = keys();
    write(1);
    assertEquals(before, keys());
  }

  private List<String> keys() {
    var names = data.resolve("keys").toFile().list();
    return names == null ? List.of() : Stream.of(names).sorted().toList();
  }

  private List<CodeKeys> write(int number) {
    var codes = new ArrayList<CodeKeys>();
    for (var i = 0; i < number; i++) {
      var code = memory.sealed.keys(SubmissionKey.random());
      memory.sealed.add(memory.sealed.create(code, Set.of(group)), "text", "en väg in");
      codes.add(code);
    }
    return codes;
  }

  private void end(CodeKeys code) {
    memory.endings.end(memory.sealed.byCode(code).orElseThrow().id());
  }

  /** How many ways in there are: by the code, and by a reader's phrase. */
  private int opened(InMemory house, List<CodeKeys> written) {
    var anna = house.unlock(InMemory.ANNA);
    var opened = 0;
    for (var code : written) if (house.sealed.byCode(code).isPresent()) opened++;
    for (var epoch : house.cases.epochs())
      for (var id : house.cases.of(epoch)) if (opens(house, anna, id)) opened++;
    return opened;
  }

  private static boolean opens(InMemory house, Unlocked reader, UUID id) {
    try {
      return !house.sealed.records(house.sealed.openAs(reader, id)).isEmpty();
    } catch (Problem refused) {
      assertEquals(Problem.Kind.MISSING, refused.kind());
      return false;
    }
  }
}
