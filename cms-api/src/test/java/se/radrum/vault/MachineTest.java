package se.radrum.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.crypto.Key;
import se.radrum.crypto.PrivateKey;
import se.radrum.crypto.Unopenable;
import se.radrum.guards.Share;
import se.radrum.kernel.Problem;

/**
 * Whoever has the whole machine at rest, every row of every table and every file of keys, and signs
 * in as the administrator, opens no case.
 */
@Tag("guard:admin")
class MachineTest {
  private static final int CASES = Share.of("cases", 10, 100);
  private static final UUID ADMINISTRATOR = new UUID(1, 9);
  private static final String PHRASE = "förvaltarens egen fras om en lampa";

  private final Path keys;
  private final InMemory memory;
  private final List<UUID> cases = new ArrayList<>();
  private final List<SealedCase> open = new ArrayList<>();

  MachineTest(@TempDir Path data) {
    keys = data.resolve("keys");
    memory = new InMemory(data);
    memory.found();
    var group = memory.vault.readerGroups().get(0).id();
    for (int n = 0; n < CASES; n++) {
      var made = memory.sealed.create(memory.sealed.keys(SubmissionKey.random()), Set.of(group));
      memory.sealed.add(made, "text", "en väg in, nummer " + n);
      cases.add(made.id());
      open.add(made);
    }
  }

  @Test
  void everyRowAndEveryKeyFileAndTheAdministratorsAccountOpenNoCase(TestReporter figures)
      throws IOException {
    memory.vault.enrol(ADMINISTRATOR, PHRASE);
    var administrator = memory.vault.unlock(ADMINISTRATOR, PHRASE);
    var material = material();
    int opened = 0;
    for (var id : cases) {
      if (opensAs(administrator, id)) opened++;
      if (opensWith(material.values(), id)) opened++;
    }
    figures.publishEntry(
        "cases tried with every row, every key file and the administrator's account, opened",
        CASES + ", " + opened);
    assertEquals(0, opened);
    assertTrue(material.size() > 10, "few keys were tried: " + material.keySet());
  }

  /** The same tries open everything for whoever has what the machine has not: a reader's key. */
  @Test
  void withOneReadersKeyTheSameTriesOpenEverything() throws IOException {
    var anna = memory.unlock(InMemory.ANNA);
    var group = memory.vault.readerGroups().get(0).id();
    var key = memory.share(group, InMemory.ANNA).open(anna, memory.files.instance());
    var opened = cases.stream().filter(id -> opensWith(List.of(key.bytes()), id)).count();
    assertEquals(CASES, opened);
    assertTrue(open.stream().allMatch(one -> opensWith(List.of(one.key().bytes()), one.id())));
  }

  private boolean opensAs(Unlocked administrator, UUID id) {
    try {
      return !memory.sealed.records(memory.sealed.openAs(administrator, id)).isEmpty();
    } catch (Problem refused) {
      return false;
    }
  }

  /** Whether any of it is the case's own key, its group's private key, or what locks that. */
  private boolean opensWith(Iterable<byte[]> material, UUID id) {
    for (var bytes : material) if (opensWith(bytes, id)) return true;
    return false;
  }

  private boolean opensWith(byte[] bytes, UUID id) {
    var file = memory.cases.find(id).orElseThrow();
    var instance = memory.files.instance();
    var month = memory.files.existing(file.epoch()).orElseThrow();
    return reads(() -> Key.of(bytes), file)
        || memory.cases.wraps(id).stream()
            .anyMatch(wrap -> reads(() -> wrap.open(PrivateKey.of(bytes), month, instance), file));
  }

  private boolean reads(Way way, CaseFile file) {
    try {
      var sealed = file.opened(way.key(), memory.files.instance());
      return !memory.sealed.records(sealed).isEmpty();
    } catch (Unopenable | Problem | IllegalArgumentException refused) {
      return false;
    }
  }

  private interface Way {
    Key key();
  }

  /**
   * Whatever of 32 bytes lies in a file of keys or in a row: every stretch of it, at each place.
   */
  private Map<String, byte[]> material() throws IOException {
    var found = new LinkedHashMap<String, byte[]>();
    try (var files = Files.list(keys)) {
      for (var file : files.filter(Files::isRegularFile).toList())
        stretches(file.getFileName().toString(), Files.readAllBytes(file), found);
    }
    var group = memory.vault.readerGroups().get(0).id();
    for (var reader : List.of(InMemory.ANNA, InMemory.BEA, InMemory.CIA)) {
      row("holder " + reader, memory.holder(reader), found);
      if (!reader.equals(InMemory.CIA)) row("share " + reader, memory.share(group, reader), found);
    }
    return found;
  }

  private static void row(String name, Object row, Map<String, byte[]> found) {
    for (var field : row.getClass().getDeclaredFields())
      if (field.getType() == byte[].class)
        stretches(name + field.getName(), bytes(field, row), found);
  }

  private static byte[] bytes(Field field, Object row) {
    try {
      field.setAccessible(true);
      return (byte[]) field.get(row);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static void stretches(String name, byte[] bytes, Map<String, byte[]> found) {
    for (int at = 0; at + 32 <= bytes.length; at++)
      found.put(name + " " + at, Arrays.copyOfRange(bytes, at, at + 32));
  }
}
