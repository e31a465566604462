package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The command as a person meets it: what it says when it works, and when it cannot. */
class CommandTest {

  @Test
  void anEmptyInstanceStartsStopsWithinFiveSecondsAndSurvivesBeingKilled() {
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

      assertTrue(product.stop() < 5, "it took longer than five seconds to stop");
      assertFalse(Files.exists(product.data().resolve("run/control")));
    }
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
    var refused = Product.fresh("refused").command("start", "--address", "0.0.0.0");
    assertEquals(2, refused.status());
    assertTrue(refused.text().contains("--proxy"), refused.text());
  }
}
