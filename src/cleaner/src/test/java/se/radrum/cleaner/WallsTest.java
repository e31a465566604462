package se.radrum.cleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that opens files gets nowhere, tried by a program in its place. */
@Tag("guard:filer")
class WallsTest {
  private final Path folder;

  WallsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** What a file would make the process do, could it make it do anything. */
  static final class Intruder {
    private Intruder() {}

    /** Tries one way out; ends with 0 when it leads out. */
    public static void main(String[] words) throws IOException {
      try {
        if (words[0].equals("call")) call(Integer.parseInt(words[1]));
        if (words[0].equals("write")) Files.writeString(Path.of(words[1]), "x");
        if (words[0].equals("start")) new ProcessBuilder("true").start();
      } catch (SecurityException shut) {
        System.exit(7);
      }
    }

    private static void call(int port) throws IOException {
      new Socket(InetAddress.getLoopbackAddress(), port).close();
    }
  }

  @Test
  void noConnectionNoFileAndNoProgram() throws Exception {
    var file = folder.resolve("out").toString();
    try (var listening = new ServerSocket(0)) {
      var port = String.valueOf(listening.getLocalPort());
      assertEquals(7, intruder("-Djava.security.manager=se.radrum.cleaner.Walls", "call", port));
      assertEquals(0, intruder("-Dno.walls=true", "call", port), "without walls it would");
    }
    assertEquals(7, intruder("-Djava.security.manager=se.radrum.cleaner.Walls", "write", file));
    assertFalse(Files.exists(Path.of(file)));
    assertEquals(0, intruder("-Dno.walls=true", "write", file), "without walls it would");
    assertTrue(Files.exists(Path.of(file)));
    assertEquals(7, intruder("-Djava.security.manager=se.radrum.cleaner.Walls", "start", "-"));
  }

  private static int intruder(String walls, String way, String where) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var path = List.of("target/classes", "target/test-classes");
    return new ProcessBuilder(
            java,
            walls,
            "-cp",
            String.join(File.pathSeparator, path),
            Intruder.class.getName(),
            way,
            where)
        .start()
        .waitFor();
  }
}
