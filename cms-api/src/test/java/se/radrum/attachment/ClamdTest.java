package se.radrum.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.sandbox.Child;

/** A real clamd is asked, with one signature of our own: its list of others comes from the net. */
@Tag("guard:filer")
@Tag("long")
class ClamdTest {
  private static final Path CLAMD = Path.of("/usr/sbin/clamd");
  private static final int PATIENCE_SECONDS = 60;

  private final Path folder;

  ClamdTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatClamAvKnowsIsRefused(TestReporter figures) throws Exception {
    assumeTrue(Files.isExecutable(CLAMD), "The package clamav-daemon is not installed.");
    int port = freePort();
    var clamd = started(port);
    var address = InetSocketAddress.createUnresolved("127.0.0.1", port);
    var child = Child.of(Cleaning.CLEANER, HostileFilesTest.classPath());
    var cleaning = new Cleaning(child, Optional.of(new Clamd(address)));
    try {
      await(port, clamd);
      var bad = Jpegs.with(Jpegs.photo(), 0xFE, Archives.eicar());
      assertEquals("attachment.infected", refusal(cleaning, bad));
      assertEquals(1, cleaning.clean(Jpegs.photo()).pages().size());
    } finally {
      clamd.destroy();
      clamd.waitFor();
    }
    assertEquals("attachment.unchecked", refusal(cleaning, Jpegs.photo()));
    figures.publishEntry("files a clamd knew, refused; it was gone, refused", "1, 1; 1, 1");
  }

  private static String refusal(Cleaning cleaning, byte[] file) {
    return assertThrows(Refused.class, () -> cleaning.clean(file)).key();
  }

  private Process started(int port) throws IOException {
    var database = Files.createDirectories(folder.resolve("database"));
    var signature = HexFormat.of().formatHex(Archives.eicar());
    Files.writeString(database.resolve("radrum.ndb"), "Radrum.Test:0:*:" + signature + "\n");
    var settings =
        List.of(
            "Foreground yes",
            "TCPAddr 127.0.0.1",
            "TCPSocket " + port,
            "DatabaseDirectory " + database,
            "TemporaryDirectory " + folder);
    var file = Files.write(folder.resolve("clamd.conf"), settings, US_ASCII);
    return new ProcessBuilder(CLAMD.toString(), "--config-file=" + file)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("clamd.log").toFile())
        .start();
  }

  private void await(int port, Process clamd) throws Exception {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!answers(port)) {
      if (!clamd.isAlive() || System.nanoTime() > until)
        throw new AssertionError(Files.readString(folder.resolve("clamd.log")));
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private static boolean answers(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }
}
