package se.radrum.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
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

  @Test
  void aDocumentIsFetchedAndFoundByPageAsLongAsItsEntryIsPublished() throws IOException {
    var product = Product.shared();
    try (var browser = Browser.open()) {
      var page = browser.withScript();
      Colleague.signedIn(product, page, "redaktor").go("/rad/innehall/ny/page");
      page.fill("#title", "Underlaget");
      page.fill("#body", "Det vi byggde på.");
      lay(page);
      assertEquals(List.of(), Browser.barriers(page));
      Browser.press(page, "#save");
      var draft = page.url();
      var document = "/dokument/" + page.inputValue("#documents").lines().toList().get(0);
      assertEquals(404, product.get(document).statusCode(), "nobody has published it");
      Browser.press(page, "#step-publish");

      assertFoundAndFetched(product, document);
      for (var shown : List.of("/bibliotek?q=trapphusf%C3%A5gel", published(page))) {
        page.navigate(product.url(shown));
        assertTrue(page.locator("a[href^='" + document + "']").isVisible(), shown);
        assertEquals(List.of(), Browser.barriers(page), shown);
      }
      assertTrue(exported(product).contains("\"name\":\"Bilaga.docx\""));
      var uninvited = product.post("/rad/innehall/dokument?namn=a.pdf", "%PDF-1.4", "192.0.2.7");
      assertEquals("/logga-in", uninvited.headers().firstValue("Location").orElse(""));

      page.navigate(draft);
      Browser.press(page, "#step-unpublish");
      var gone = product.get(document);
      assertEquals(404, gone.statusCode());
      assertEquals("Dokumentet finns inte, eller visas inte längre.", gone.body());
      for (var word : List.of("trapphusfågel", "rabarberkompott"))
        Product.await("it is gone", () -> !search(product, word).contains("Underlaget"));
      var complaints = browser.complaints().stream().filter(said -> !said.contains("422"));
      assertEquals(List.of(), complaints.toList(), "but for what was refused");
    }
  }

  /** Where everybody sees what has just been published. */
  private static String published(Page page) {
    var link = page.locator("main a[href^='/bibliotek/']").first();
    return String.valueOf(link.getAttribute("href"));
  }

  /** Two documents, and one that only calls itself one. */
  private static void lay(Page page) throws IOException {
    page.setInputFiles(
        "#documents-file",
        new FilePayload[] {
          Papers.pdf("Rapport om år 12.pdf", "Framsidan", "Om en trapphusfågel"),
          Papers.docx("Bilaga.docx", "Om en rabarberkompott"),
          new FilePayload("Falsk.pdf", "application/pdf", "<html>".getBytes(UTF_8))
        });
    page.waitForSelector(".papers-said.error");
    var list = page.innerText(".papers-list");
    assertTrue(list.contains("Rapport om år 12.pdf") && list.contains("Bilaga.docx"), list);
    var said = page.innerText(".papers-said");
    assertTrue(said.startsWith("Falsk.pdf: Filen är varken PDF"), said);
  }

  private static void assertFoundAndFetched(Product product, String document) {
    Product.await("the page", () -> search(product, "trapphusfågel").contains("Underlaget"));
    var hit = product.get("/bibliotek?q=trapphusf%C3%A5gel").body();
    assertTrue(hit.contains("Sidan 2 i Rapport om år 12.pdf"), hit);
    assertTrue(hit.contains("href=\"" + document + "#page=2\""), hit);
    assertTrue(search(product, "rabarberkompott").contains("\"name\":\"Bilaga.docx\""));
    var fetched = product.get(document);
    var type = fetched.headers().firstValue("Content-Type").orElse("");
    assertTrue(type.startsWith("application/pdf"), type);
    assertTrue(fetched.body().startsWith("%PDF-1.4"));
    var kept = fetched.headers().firstValue("Content-Disposition").orElse("");
    assertTrue(kept.startsWith("attachment; "), kept);
    assertTrue(kept.endsWith("Rapport%20om%20%C3%A5r%2012.pdf"), kept);
    assertEquals("nosniff", fetched.headers().firstValue("X-Content-Type-Options").orElse(""));
  }

  private static String search(Product product, String word) {
    return product.get("/api/v1/search?q=" + word).body();
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
      return new String(packed.readAllBytes(), UTF_8);
    }
  }

  private static void drop(Product product, String name) throws IOException {
    var folder = Files.createDirectories(product.data().resolve("types"));
    try (var file = Objects.requireNonNull(TypeFileTest.class.getResourceAsStream("/" + name))) {
      Files.copy(file, Path.of(folder.toString(), name));
    }
  }
}
