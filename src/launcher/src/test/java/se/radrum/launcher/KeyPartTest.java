package se.radrum.launcher;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of a backup follow the house, also when it has destroyed one. */
class KeyPartTest {
  private final Path keys;
  private final Path place;
  private final KeyPart part;

  KeyPartTest(@TempDir Path folder) throws IOException {
    keys = Files.createDirectory(folder.resolve("keys"));
    place = folder.resolve("place");
    part = new KeyPart(place);
    for (var name : List.of("instance", "pepper", "month-2026-03", "month-2026-04"))
      Files.writeString(keys.resolve(name), name);
    part.follow(keys);
  }

  @Test
  void itHoldsWhatTheHouseHolds() throws IOException {
    assertEquals("ended instance month-2026-03 month-2026-04 pepper", names(place));
  }

  @Test
  void aKeyTheHouseHasDestroyedIsDestroyedInTheBackupToo() throws IOException {
    end("2026-03");
    part.follow(keys);
    assertEquals("ended instance month-2026-04 pepper", names(place));
  }

  @Test
  void anOlderPartBringsNoEndedMonthBack() throws IOException {
    end("2026-03");
    Files.copy(keys.resolve("ended"), place.resolve("ended"), REPLACE_EXISTING);
    var fresh = place.resolveSibling("fresh");
    part.into(fresh);
    assertEquals("ended instance month-2026-04 pepper", names(fresh));
  }

  @Test
  void whatHasEndedIsNeverForgotten() throws IOException {
    end("2026-03");
    part.follow(keys);
    Files.delete(keys.resolve("ended"));
    part.follow(keys);
    assertEquals(List.of("month 2026-03"), Files.readAllLines(place.resolve("ended")));
  }

  @Test
  void aKeyThatIsOnlyMissingIsKept() throws IOException {
    Files.delete(keys.resolve("month-2026-03"));
    part.follow(keys);
    assertEquals("ended instance month-2026-03 month-2026-04 pepper", names(place));
  }

  @Test
  void aFolderWithoutKeysIsFollowedNowhere() throws IOException {
    var empty = Files.createDirectory(keys.resolveSibling("empty"));
    assertThrows(Refusal.class, () -> part.follow(empty));
    assertEquals("ended instance month-2026-03 month-2026-04 pepper", names(place));
  }

  @Test
  void whatAPowerCutLeftHalfWrittenIsNoKey() throws IOException {
    Files.writeString(keys.resolve("pepper.new"), "pep");
    Files.writeString(place.resolve("pepper.new"), "pep");
    part.follow(keys);
    assertEquals("ended instance month-2026-03 month-2026-04 pepper", names(place));
    var fresh = place.resolveSibling("fresh");
    Files.writeString(place.resolve("pepper.new"), "pep");
    part.into(fresh);
    assertEquals("ended instance month-2026-03 month-2026-04 pepper", names(fresh));
  }

  @Test
  void theKeysOfAnotherHouseAreNotWrittenOver() throws IOException {
    Files.writeString(keys.resolve("instance"), "another");
    assertThrows(Refusal.class, () -> part.follow(keys));
  }

  private void end(String month) throws IOException {
    Files.delete(keys.resolve("month-" + month));
    Files.writeString(keys.resolve("ended"), "month " + month + "\n");
  }

  private static String names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().collect(Collectors.joining(" "));
    }
  }
}
