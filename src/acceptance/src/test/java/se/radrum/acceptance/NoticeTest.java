package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Somebody in the council follows a search, and is told that there is something to read. */
class NoticeTest {
  private static final String WORDS = "skyddat boende";
  private static final String MINE = "follower@example.org";
  private static final String OTHERS = "nothing-new@example.org";

  @Test
  void aLetterSaysThatThereIsSomethingToReadAndNeverWhat() throws Exception {
    try (var product = Product.fresh("notice", "--demo").start();
        var browser = Browser.open()) {
      var page = follows(product, browser, "jouren1", WORDS);
      assertEquals(1, page.locator("h3:text-is('" + WORDS + "')").count());
      shows(page, MINE);
      shows(follows(product, browser, "strateg", "xylofonkonsert"), OTHERS);
      assertEquals(List.of(), Browser.barriers(page));
      assertEquals(List.of(), browser.complaints());

      somethingNew(product);
      product.stop();
      product.later(2).start();
      Product.await("a letter", () -> Letters.to(MINE).size() == 2);
      Product.await(
          "the others", () -> product.command("doctor").text().contains("2 addresses, 0 of them"));
      assertEquals(1, Letters.to(OTHERS).size(), "there was nothing new, and a letter");
      saysNothing(product, Letters.to(MINE).get(1));

      var later = Colleague.signedIn(product, browser.withScript(), "jouren1");
      var there = later.go("/rad/bevakningar");
      assertTrue(there.locator(".sheet .list a").count() > 0, "what is new is not shown");
      Browser.press(there, "[id^='sluta-']");
      assertEquals(0, there.locator("[id^='sluta-']").count());
      Browser.press(there, "#glom");
      assertEquals(1, there.locator("#skicka").count());
      assertEquals(List.of(), Browser.barriers(there));

      product.stop();
      Files.delete(product.data().resolve("keys/notice.key"));
      product.start();
      var lost = Colleague.signedIn(product, browser.withScript(), "strateg");
      givesUpWhatNobodyCanRead(lost.go("/rad/bevakningar"));
    }
  }

  private static void givesUpWhatNobodyCanRead(Page page) {
    assertEquals(1, page.locator("h3:has-text('inte längre går att läsa')").count());
    assertEquals(1, page.locator("#skicka").count(), "an address can be given anew");
    assertEquals(List.of(), Browser.barriers(page));
    Browser.press(page, "[id^='sluta-']");
    assertEquals(0, page.locator("[id^='sluta-']").count());
  }

  private static void somethingNew(Product product) throws IOException {
    var line =
        """
        {"id": "notice-1", "type": "motion", "title": "Skyddat boende i varje kommun", \
        "date": "2026-11", "text": "Den som flyr ska ha någonstans att ta vägen."}
        """;
    var file = Files.writeString(Files.createTempFile(Path.of("target"), "new", ".jsonl"), line);
    var said = product.command("import", file.toString(), "--type", "proposal");
    assertEquals(0, said.status(), said.text());
  }

  /** From the library, by the link below what was found. */
  private static Page follows(Product product, Browser browser, String name, String words) {
    var colleague = Colleague.signedIn(product, browser.withScript(), name);
    var page = colleague.go("/rad/bevakningar?q=" + words.replace(' ', '+'));
    if (!words.contains("xylofon")) {
      colleague.go("/bibliotek?q=" + words.replace(' ', '+'));
      page.click("details:has(a[href*='/rad/bevakningar']) > summary");
      Browser.press(page, "a[href*='/rad/bevakningar']");
    }
    assertEquals(words, page.locator("main strong").first().textContent());
    Browser.press(page, "#folj");
    return page;
  }

  /** That an address is theirs: not by any digits, but by those that were sent there. */
  private static void shows(Page page, String address) throws MessagingException, IOException {
    page.fill("[id='address']", "somebody@");
    page.locator("form#bevakningar").evaluate("form => form.noValidate = true");
    Browser.press(page, "#skicka");
    assertEquals(1, page.locator(".error:has-text('exempel')").count());
    page.fill("[id='address']", address);
    Browser.press(page, "#skicka");
    var letter = Letters.to(address).get(0);
    assertEquals("Din kod", letter.getSubject());
    var code = letter.getContent().toString().replaceAll("\\D", "");
    assertEquals(6, code.length(), code);
    page.fill("[id='code']", code.equals("123456") ? "654321" : "123456");
    Browser.press(page, "#bekrafta");
    assertEquals(1, page.locator(".error:has-text('stämmer inte')").count());
    page.fill("[id='code']", code);
    Browser.press(page, "#bekrafta");
    assertEquals(1, page.locator("#glom").count());
  }

  private static void saysNothing(Product product, MimeMessage letter)
      throws MessagingException, IOException {
    assertEquals("Något nytt att läsa", letter.getSubject());
    assertEquals("auto-generated", letter.getHeader("Auto-Submitted", null));
    var text = letter.getContent().toString();
    assertTrue(text.contains(product.url("/rad/bevakningar")), text);
    var whole = Letters.whole(letter).toLowerCase(Locale.ROOT);
    for (var telling : List.of("boende", "skydd", "våld", "kvinno", "bibliotek", "rådrum"))
      assertFalse(whole.contains(telling) || text.contains(telling), telling);
  }
}
