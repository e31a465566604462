package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/**
 * One voice travels from somebody without script to the open room: said, heard, agreed to word by
 * word, seen by a second pair of eyes, let through the door, and found by whoever searches.
 */
class LoopTest {
  private static final Product PRODUCT = Product.shared();
  private static final String SAID =
      "Att någon hade följt med till första mötet och skrivit upp vad som bestämdes.";
  private static final String WORDS =
      "Någon borde följa med till första mötet och skriva upp vad som bestäms.";
  private static final String TITLE = "Sällskap till första mötet";

  @Test
  void aVoiceTravelsFromSomebodyWithoutScriptToTheOpenRoom() {
    try (var browser = Browser.open()) {
      var person = browser.withoutScript();
      var code = write(person);

      var moderator = Colleague.signedIn(PRODUCT, browser.withScript(), "moderator1").unlocked();
      var address = findInQueue(moderator);
      propose(moderator);
      agree(person, code);
      secondReader(browser, address);
      letThrough(moderator, address);
    }
  }

  private static String write(Page person) {
    person.navigate(PRODUCT.url("/skriv"));
    long begun = System.nanoTime();
    press(person, "next");
    while (person.locator("button[value=send]").count() == 0) {
      if (person.locator("textarea[name=message]").count() > 0)
        person.fill("textarea[name=message]", SAID);
      if (person.locator("input[name=readers]").count() > 0)
        person.check("label:has-text(\"Rådets mottagare\")");
      if (person.locator("input[name=use][value=yes]").count() > 0)
        person.check("input[name=use][value=yes]");
      var skip = person.locator("button[value=skip]").count() > 0 && !answered(person);
      press(person, skip ? "skip" : "next");
      assertTrue(System.nanoTime() - begun < 120e9, "the questions never ended");
    }
    assertTrue(person.innerText("main").contains(SAID), "the check page shows what was written");
    // Sooner than a person could write, the form is given back with the text kept.
    Product.await(
        "the receipt",
        () -> {
          if (person.locator(".code").count() == 0) press(person, "send");
          return person.locator(".code").count() > 0;
        });
    var code = person.innerText(".code").replaceAll("\\D", "");
    assertEquals(25, code.length());
    assertFalse(person.innerText("main").contains(SAID), "the receipt does not repeat the text");
    return code;
  }

  private static boolean answered(Page person) {
    return person.locator("input[name=use]:checked").count() > 0;
  }

  private static void press(Page person, String go) {
    person.click("main button[value=" + go + "]");
  }

  private static String findInQueue(Colleague moderator) {
    var page = moderator.go("/rad/ko");
    var addresses =
        new java.util.ArrayList<>(
            page.locator(".queue a").all().stream().map(a -> a.getAttribute("href")).toList());
    Collections.reverse(addresses);
    for (var address : addresses)
      if (moderator.go(address).innerText("main").contains(SAID)) return address;
    throw new AssertionError("not in the queue: " + addresses);
  }

  private static void propose(Colleague moderator) {
    moderator.unfold("#words");
    moderator.page().fill("#title", TITLE);
    moderator.page().fill("#words", WORDS);
    moderator.page().click("#foresla");
    moderator.page().waitForSelector("blockquote:has-text(\"" + WORDS + "\")");
  }

  private static void open(Page person, String code) {
    person.navigate(PRODUCT.url("/svar"));
    person.fill("[name=code]", code);
    press(person, "open");
  }

  private static void agree(Page person, String code) {
    open(person, code);
    assertFalse(person.innerText("main").contains(WORDS), "the words stand behind one press");
    person.click("details:not([open]) > summary");
    var page = person.innerText("main");
    assertTrue(page.contains(WORDS), page);
    assertFalse(page.contains(SAID), "one's own text is never shown back");
    person.check("input[name=yes][value=yes]");
    press(person, "words");
  }

  private static void secondReader(Browser browser, String address) {
    var second = Colleague.signedIn(PRODUCT, browser.withScript(), "moderator2").unlocked();
    second.go(address).click("#last");
    second.page().waitForSelector("#slapp");
  }

  private static void letThrough(Colleague moderator, String address) {
    var page = moderator.page();
    Product.await(
        "the second reader's word",
        () -> moderator.go(address).locator("input[name=themes]").count() > 0);
    page.locator("input[name=themes]").first().check();
    page.click("#slapp");
    Product.await(
        "the index", () -> PRODUCT.get("/api/v1/search?q=s%C3%A4llskap").body().contains(TITLE));
  }
}
