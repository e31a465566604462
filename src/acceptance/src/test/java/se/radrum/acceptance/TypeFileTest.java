package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * A new kind of public thing is a new file: laid in the data folder, it has a form, versions,
 * search, API and export after a restart, with no code.
 */
class TypeFileTest {
  private static final String TITLE = "Kvällsmottagningen på Ågatan";

  @Test
  void aTypeFileIsWrittenInAFormFoundServedAndExported() throws IOException {
    try (var product = Product.fresh("types", "--demo").start();
        var browser = Browser.open()) {
      product.stop();
      drop(product, "meeting-place.json");
      product.start();

      var page = browser.withScript();
      Colleague.signedIn(product, page, "redaktor").go("/rad/innehall/ny/meeting-place");
      write(page);

      var listed = "/api/v1/contents?type=meeting-place";
      Product.await("the list", () -> product.get(listed).body().contains(TITLE));
      Product.await(
          "the index",
          () -> product.get("/api/v1/search?q=kvällsmottagning").body().contains(TITLE));
      assertTrue(product.get("/jsonapi/cms/meeting-place").body().contains(TITLE));
      assertTrue(exported(product).contains(TITLE));
      assertEquals(List.of(), browser.complaints());
    }
  }

  /**
   * First what cannot stand, then what can: the fault is told at its field, and nothing is lost.
   */
  private static void write(Page page) {
    page.fill("#title", TITLE);
    page.fill("#chairs", "tolv");
    Browser.press(page, "#save");
    assertTrue(page.textContent("#chairs-e").contains("Skriv ett tal"));
    assertEquals(TITLE, page.inputValue("#title"));
    page.fill("#chairs", "12");
    page.selectOption("#threshold", "free");
    page.fill("#languages", "svenska\narabiska");
    Browser.press(page, "#save");
    Browser.press(page, "#step-publish");
    assertTrue(page.innerText("main").contains("Version 1 visas nu"));
  }

  private static String exported(Product product) throws IOException {
    var file = product.data().resolveSibling("types-export.ndjson.gz");
    var export = product.command("export", file.toString());
    assertEquals(0, export.status(), export.text());
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void drop(Product product, String name) throws IOException {
    var folder = Files.createDirectories(product.data().resolve("types"));
    try (var file = Objects.requireNonNull(TypeFileTest.class.getResourceAsStream("/" + name))) {
      Files.copy(file, Path.of(folder.toString(), name));
    }
  }
}
