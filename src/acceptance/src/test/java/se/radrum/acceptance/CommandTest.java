package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command as a person meets it: what it says when it works, and when it cannot. */
class CommandTest {

  @Test
  void anEmptyInstanceStartsStopsWithinFiveSecondsAndSurvivesBeingKilled() throws IOException {
    try (var product = Product.fresh("command").start()) {
      assertEquals(200, product.get("/health").statusCode());
      assertTrue(product.printed().contains("First administrator: "), product.printed());

      var doctor = product.command("doctor");
      assertEquals(0, doctor.status(), doctor.text());
      for (var part : new String[] {"java", "change log", "database", "index", "audit", "keys"})
        assertTrue(doctor.text().contains(part), doctor.text());

      var second = product.command("start", "--port", "1");
      assertEquals(2, second.status(), second.text());

      product.kill();
      product.start();
      assertEquals(200, product.get("/health").statusCode());

      // As when everything of the house is ended at the same moment: its database first.
      product.children().forEach(ProcessHandle::destroyForcibly);
      assertTrue(product.stop() < 5, "it took longer than five seconds to stop");
      assertEquals(List.of(), product.left(), "left running");
      assertFalse(Files.exists(product.data().resolve("run/control")));

      Files.delete(product.data().resolve("keys/pepper"));
      var keyless = product.command("start", "--port", product.port());
      assertEquals(2, keyless.status(), keyless.text());
      assertTrue(keyless.text().contains("pepper is missing. Restore"), keyless.text());
      assertFalse(keyless.text().contains("\tat "), keyless.text());
    }
  }

  @Test
  void stoppedBeforeItIsReadyItLeavesNoDatabaseBehind() {
    try (var product = Product.fresh("early").begin()) {
      Product.await("the database", () -> product.printed().contains("Database"));
      assertFalse(product.children().isEmpty());
      product.stop();
      assertEquals(List.of(), product.left(), "left running");
    }
  }

  @Test
  void whoMaySignInIsSaidAtTheMachine() {
    try (var product = Product.fresh("users").start()) {
      var link =
          product.command(
              "user", "add", "--name", "Kim", "--role", "member,trustee", "--seat", "organisation");
      assertEquals(0, link.status(), link.text());
      assertEquals(200, product.get(path(link.text())).statusCode(), link.text());

      var seatless = product.command("user", "add", "--name", "Kim", "--role", "member");
      assertEquals(2, seatless.status());
      assertTrue(seatless.text().contains("a seat"), seatless.text());

      var nobody = product.command("user", "reset", "--name", "Kim");
      assertEquals(2, nobody.status());
      assertTrue(nobody.text().contains("no such member"), nobody.text());
    }
  }

  @Test
  void aBackupRestoredElsewhereAnswersAsBefore() throws IOException {
    var first = Product.fresh("saved");
    var copy = first.data().resolveSibling("copy-" + System.nanoTime()).toString();
    var link = first.command("user", "add", "--name", "Kim", "--role", "editor");
    assertEquals(0, link.status(), link.text());
    var paper = Files.createDirectories(first.data().resolve("media/ab")).resolve("abcd");
    Files.writeString(paper, "a document that goes with an entry");
    assertEquals(0, first.command("backup", copy).status());

    try (var second = Product.fresh("restored")) {
      var restored = second.command("restore", copy);
      assertEquals(0, restored.status(), restored.text());
      assertEquals(-1, Files.mismatch(paper, second.data().resolve("media/ab/abcd")));
      second.start();
      assertEquals(200, second.get(path(link.text())).statusCode(), link.text());
      assertEquals(0, second.command("doctor").status());
      assertEquals(2, second.command("restore", copy).status());
    }
  }

  /** The one-time link a command ended with, without what it begins with. */
  private static String path(String printed) {
    return printed.strip().replaceFirst("(?s).*https?://[^/]+", "");
  }

  @Test
  void aTakenPortIsSaid() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(taken.getLocalPort());
      var refused = Product.fresh("refused").command("start", "--port", port);
      assertEquals(2, refused.status());
      assertTrue(
          refused.text().contains("Port " + port + " on 127.0.0.1 is taken"), refused.text());
    }
  }

  @Test
  void everyWrongOptionIsSaidAtOnce() {
    var refused = Product.fresh("refused").command("start", "--prot", "1", "--colour");
    assertEquals(2, refused.status());
    assertTrue(refused.text().contains("--prot is not an option"), refused.text());
    assertTrue(refused.text().contains("--colour is not an option"), refused.text());
  }

  @Test
  void anAddressOthersCanReachWantsAProxyThatSpeaksTls() {
    var open = Product.fresh("refused").command("start", "--address", "0.0.0.0");
    assertEquals(2, open.status());
    assertTrue(open.text().contains("--proxy"), open.text());

    var nameless =
        Product.fresh("refused").command("start", "--address", "0.0.0.0", "--proxy", "10.0.0.1");
    assertEquals(2, nameless.status());
    assertTrue(nameless.text().contains("--base"), nameless.text());
  }
}
