package se.radrum.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DataFolderTest {
  private final Path root = Path.of("target", "data-folder").toAbsolutePath();

  @BeforeEach
  void anEmptyPlace() throws IOException {
    Folders.delete(root);
  }

  @Test
  void theTemporaryFolderIsRefused() {
    var refusal = assertThrows(Refusal.class, () -> DataFolder.at(Path.of("/tmp/radrum")));
    assertTrue(refusal.getMessage().contains("temporary folder"), refusal.getMessage());
  }

  @Test
  void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
    Files.writeString(Files.createDirectories(root.getParent()).resolve("a-file"), "");
    assertThrows(Refusal.class, () -> DataFolder.at(root.resolveSibling("a-file").resolve("data")));
  }

  @Test
  void onlyItsOwnerReadsIt() throws IOException {
    DataFolder.at(root);
    var mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(root));
    assertEquals("rwx------", mode);
  }

  @Test
  void oneInstanceAtATime() {
    var folder = DataFolder.at(root).take();
    assertThrows(Refusal.class, () -> DataFolder.at(root).take());
    assertTrue(DataFolder.at(root).taken());
    folder.close();
    assertFalse(DataFolder.at(root).taken());
  }

  @Test
  void whoOnlyLooksInPassingKeepsNobodyFromStarting() {
    var looking = DataFolder.at(root).take();
    var soon = CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS);
    var gone = CompletableFuture.runAsync(looking::close, soon);
    DataFolder.at(root).take().close();
    gone.join();
  }

  @Test
  void aNodeKeepsItsName() {
    assertEquals(DataFolder.at(root).node(), DataFolder.at(root).node());
  }

  @Test
  void theControlFileIsReadByItsOwnerOnlyAndGoneAfterwards() throws Exception {
    var folder = DataFolder.at(root);
    var control = Control.fresh(Doorway.local(4711));
    var left = control.leave(folder);
    assertEquals(control, Control.of(folder));
    var mode = Files.getPosixFilePermissions(folder.run().resolve("control"));
    assertEquals("rw-------", PosixFilePermissions.toString(mode));
    left.close();
    assertThrows(Refusal.class, () -> Control.of(folder));
  }
}
