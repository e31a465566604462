package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Something is written, saved, and ends by a decision; then the old copy is put back. Time passes
 * for the whole product as it is shipped, its database included.
 */
@Tag("guard:stold")
@Tag("long")
class ExpiryTest {
  /** Past everything the demo has written, so that the month has no case but ours. */
  private static final int NEXT_YEAR = 400;

  private static final int AFTER_ITS_TIME = 400 + 100;
  private static final String SAID = "Kanariefågeln Vattenmelon, nummer ";
  private static final int LETTERS = 3;

  @Test
  void whatHasEndedIsOpenedByNoOldBackup(TestReporter figures) throws IOException {
    var saved = Path.of("target", "expiry-backup-" + System.nanoTime()).toAbsolutePath();
    var keys = saved.resolveSibling(saved.getFileName() + "-keys");
    List<String> codes;
    try (var product = Product.fresh("expiry", "--demo").later(NEXT_YEAR).start()) {
      decide(product);
      codes = asked(product);
      assertEquals(LETTERS, opened(product, codes), "before it has ended");
      var before = months(product);
      product.stop();
      backup(product, saved.resolve("old"), keys);

      product.later(AFTER_ITS_TIME).start();
      assertEquals(0, opened(product, codes), "in the house itself");
      var gone = new ArrayList<>(before);
      gone.removeAll(months(product));
      assertFalse(gone.isEmpty(), "no month's key has been destroyed of " + before);
      product.stop();
      backup(product, saved.resolve("new"), keys);
    }
    try (var thief = Product.fresh("expired").later(AFTER_ITS_TIME)) {
      var restored =
          thief.command("restore", saved.resolve("old").toString(), "--keys", keys.toString());
      assertEquals(0, restored.status(), restored.text());
      // Whoever puts back an old copy against the house's will keeps no list of what has ended.
      Files.deleteIfExists(thief.data().resolve("keys/ended"));
      thief.start();
      int opened = opened(thief, codes);
      int read = read(thief);
      figures.publishEntry(
          "letters in a backup restored after they ended, opened by code, shown to a reader",
          LETTERS + ", " + opened + ", " + read);
      assertEquals(0, opened);
      assertEquals(0, read);
    }
  }

  /** Everything is kept for a month from now on, by a decision. */
  private static void decide(Product product) {
    try (var browser = Browser.open()) {
      var registrar = new Council(product, browser).signedIn("registrator");
      for (var kind : List.of("usual", "child")) {
        var page = registrar.go("/rad/gallring");
        page.selectOption("#kind", kind);
        page.fill("#months", "1");
        page.fill("#decision", "Beslut 7");
        Browser.press(page, "#besluta");
      }
    }
  }

  /** Letters the council has asked something about: nobody who wrote waits for an answer. */
  private static List<String> asked(Product product) {
    var codes = new ArrayList<String>();
    for (int n = 0; n < LETTERS; n++) codes.add(Codes.written(product, SAID + n, "192.0.2.1"));
    try (var browser = Browser.open()) {
      var council = new Council(product, browser);
      var reader = council.signedIn("jouren1").unlocked();
      for (int n = 0; n < LETTERS; n++) {
        reader.go(council.findInQueue(reader, SAID + n));
        reader.unfold("#message");
        reader.page().fill("#message", "Vem hade kunnat ringa?");
        Browser.press(reader.page(), "#fraga");
      }
    }
    return codes;
  }

  private static int opened(Product product, List<String> codes) {
    return (int)
        codes.stream().filter(code -> Codes.opened(product, code).offers("answer")).count();
  }

  /** How many of the letters a reader is shown who has the keys they always had. */
  private static int read(Product product) {
    try (var browser = Browser.open()) {
      var reader = new Council(product, browser).signedIn("jouren1").unlocked();
      var addresses =
          reader.go("/rad/ko").locator(".queue a").all().stream()
              .map(link -> link.getAttribute("href"))
              .toList();
      return (int)
          addresses.stream()
              .filter(address -> reader.go(address).innerText("main").contains(SAID))
              .count();
    }
  }

  /** The months there are keys of. */
  private static List<String> months(Product product) throws IOException {
    try (Stream<Path> keys = Files.list(product.data().resolve("keys"))) {
      return keys.map(key -> key.getFileName().toString())
          .filter(name -> name.startsWith("month-"))
          .toList();
    }
  }

  private static void backup(Product product, Path to, Path keys) {
    var made = product.command("backup", to.toString(), "--keys", keys.toString());
    assertEquals(0, made.status(), made.text());
  }
}
