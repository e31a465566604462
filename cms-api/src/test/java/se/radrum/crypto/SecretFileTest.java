package se.radrum.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
  private final Path path;
  private final SecretFile file;

  SecretFileTest(@TempDir Path folder) {
    path = folder.resolve("keys/one.key");
    file = SecretFile.at(path);
  }

  @Test
  void itIsMadeOnceAndItsOwnersAlone() throws IOException {
    assertTrue(file.read().isEmpty());
    var secret = file.readOrMake();
    assertEquals(32, secret.length);
    assertArrayEquals(secret, SecretFile.at(path).readOrMake());
    var rights = Files.getPosixFilePermissions(path);
    assertEquals("rw-------", PosixFilePermissions.toString(rights));
  }

  @Test
  void whatAPowerCutLeftHalfWrittenIsNoSecret() throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path.resolveSibling("one.key.new"), "0123");
    assertEquals(32, file.readOrMake().length);
    assertFalse(Files.exists(path.resolveSibling("one.key.new")));
  }

  @Test
  void somethingElseUnderItsNameIsRefusedAndStays() throws IOException {
    Files.createDirectories(path.getParent());
    for (var wrong : new String[] {"", "0123", "not a secret"}) {
      Files.writeString(path, wrong);
      assertThrows(IllegalStateException.class, file::readOrMake);
      assertEquals(wrong, Files.readString(path));
    }
  }

  @Test
  void destroyedItIsGone() {
    file.readOrMake();
    file.destroy();
    assertTrue(file.read().isEmpty());
  }
}
