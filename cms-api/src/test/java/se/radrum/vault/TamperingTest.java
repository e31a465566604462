package se.radrum.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.crypto.Randomness;
import se.radrum.crypto.Unopenable;
import se.radrum.guards.Share;
import se.radrum.kernel.Problem;

/** Whoever changes, cuts or moves what lies in a sealed column gets nothing opened by it. */
@Tag("guard:stold")
class TamperingTest {
  private final InMemory memory;
  private final UUID group;
  private final CodeKeys code;
  private final SealedCase open;
  private final Random random = new Random(17);

  TamperingTest(@TempDir Path data) {
    memory = new InMemory(data);
    memory.found();
    group = memory.vault.readerGroups().get(0).id();
    code = memory.sealed.keys(SubmissionKey.random());
    open = memory.sealed.create(code, Set.of(group));
    memory.sealed.add(open, "text", "en väg in");
  }

  /** A sealed column of a row, and how the row is opened. */
  private record Column(Object row, String name, Runnable open) {
    byte[] bytes() {
      return value(field());
    }

    boolean opensWith(byte[] other) {
      var before = bytes();
      try {
        field().set(row, other);
        open.run();
        return true;
      } catch (Unopenable | Problem refused) {
        return false;
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      } finally {
        restore(before);
      }
    }

    private void restore(byte[] before) {
      try {
        field().set(row, before);
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }

    private Field field() {
      try {
        var field = row.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
      } catch (NoSuchFieldException e) {
        throw new AssertionError(e);
      }
    }

    private byte[] value(Field field) {
      try {
        return ((byte[]) field.get(row)).clone();
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Test
  void noSealedColumnOpensWithABitChangedOrAnEndCutOff(TestReporter figures) {
    var columns = columns();
    var tries = Share.of("tampering", 5_000, 50_000) / columns.size() + 1;
    var opened = new ArrayList<String>();
    for (var column : columns) {
      var whole = column.bytes();
      assertTrue(column.opensWith(whole), column.name() + " opens as it is");
      for (var i = 0; i < tries; i++)
        if (column.opensWith(i % 3 == 0 ? cut(whole) : flipped(whole))) opened.add(column.name());
    }
    figures.publishEntry(
        "sealed columns changed or cut, opened all the same",
        tries * columns.size() + ", " + opened.size());
    assertEquals(List.of(), opened);
  }

  @Test
  void noSealedColumnOpensInAnothersPlace(TestReporter figures) {
    var columns = columns();
    var moved = 0;
    var opened = new ArrayList<String>();
    for (var column : columns)
      for (var other : columns)
        if (!column.equals(other)) {
          moved++;
          if (column.opensWith(other.bytes())) opened.add(other.name() + " in " + column.name());
        }
    figures.publishEntry(
        "sealed columns put in another's place, opened there", moved + ", " + opened.size());
    assertEquals(List.of(), opened);
  }

  @Test
  void everyPartOfWhatARecordIsBoundToCounts(TestReporter figures) {
    var id = Randomness.id();
    var key = open.key();
    var instance = memory.files.instance();
    var sealed = open.seal("reply", id, "ja");
    var others =
        List.of(
            new SealedCase(Randomness.id(), key, instance, month()),
            new SealedCase(open.id(), key, Randomness.bytes(16), month()),
            new SealedCase(open.id(), key, instance, "2019-01"));
    for (var other : others)
      assertThrows(Unopenable.class, () -> other.unseal("reply", id, sealed));
    assertThrows(Unopenable.class, () -> open.unseal("words", id, sealed));
    assertThrows(Unopenable.class, () -> open.unseal("reply", Randomness.id(), sealed));
    var version = sealed.clone();
    version[0]++;
    assertThrows(Unopenable.class, () -> open.unseal("reply", id, version));
    figures.publishEntry("parts a record is bound to, each exchanged, opened all the same", "6, 0");
  }

  @Test
  void noTwoListsOfPartsReadTheSame() {
    var instance = memory.files.instance();
    var contexts =
        List.of(
            Context.of("a", instance).and("bc").and("d"),
            Context.of("a", instance).and("b").and("cd"),
            Context.of("a", instance).and("bcd"),
            Context.of("ab", instance).and("c").and("d"),
            Context.of("a", instance).and("bc").and("d").and(""),
            Context.of("a", instance).and("d").and("bc"));
    var read = contexts.stream().map(Context::bytes).map(Arrays::toString).distinct().count();
    assertEquals(contexts.size(), read);
  }

  /** One of each kind of column that holds ciphertext. */
  private List<Column> columns() {
    var file = memory.cases.find(open.id()).orElseThrow();
    var sheet = memory.cases.sheets(open.id()).get(0);
    var wrap = memory.cases.wraps(open.id()).get(0);
    var anna = memory.unlock(InMemory.ANNA);
    var bea = memory.unlock(InMemory.BEA);
    Runnable byCode =
        () -> {
          if (memory.sealed.byCode(code).isEmpty()) throw Vault.notAReader();
        };
    Runnable records = () -> memory.sealed.records(open);
    Runnable byReader = () -> memory.sealed.openAs(anna, open.id());
    Runnable recovery = () -> memory.recovery.drill(anna, bea);
    return List.of(
        new Column(file, "byCode", byCode),
        new Column(file, "contents", records),
        new Column(sheet, "sealed", records),
        new Column(wrap, "wrapped", byReader),
        new Column(memory.share(group, InMemory.ANNA), "wrapped", byReader),
        new Column(memory.pair(group, InMemory.ANNA, InMemory.BEA), "wrapped", recovery),
        new Column(memory.holder(InMemory.ANNA), "byPhrase", () -> memory.unlock(InMemory.ANNA)));
  }

  private String month() {
    return memory.cases.find(open.id()).orElseThrow().epoch().name();
  }

  private byte[] flipped(byte[] bytes) {
    var changed = bytes.clone();
    changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return changed;
  }

  private byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }
}
