package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One voice travels through everything: said without script, heard, agreed to word by word, seen by
 * a second pair of eyes, let through the door, talked about, drawn into a proposal, handed over,
 * answered, told to the world, and seen again by its author's code.
 */
@Tag("guard:utanskript")
class LoopTest {
  private static final Product PRODUCT = Product.shared();
  private static final String SAID =
      "Att någon hade följt med till första mötet och skrivit upp vad som bestämdes.";
  private static final String WORDS =
      "Någon borde följa med till första mötet och skriva upp vad som bestäms.";
  private static final String TITLE = "Sällskap till första mötet";
  private static final String PROPOSAL = "En person följer med till första mötet";
  private static final String ANSWER = "Nämnden inför sällskap från och med hösten.";

  @Test
  void aVoiceTravelsFromSomebodyWithoutScriptToTheWorldAndBackToThem() {
    try (var browser = Browser.open();
        var receiver = new Receiver()) {
      var council = new Council(PRODUCT, browser);
      var secret = council.subscribe(receiver.address());
      var person = browser.withoutScript();
      var code = write(person);

      var moderator = council.signedIn("moderator1").unlocked();
      var address = council.findInQueue(moderator, SAID);
      council.propose(moderator, TITLE, WORDS);
      agree(person, code);
      council.second(address);
      var theme = council.letThrough(moderator, address);
      awaitIn("/api/v1/search?q=s%C3%A4llskap", TITLE);

      var circle = council.talk(moderator, theme, "Vem följer med?", "Någon man själv väljer.");
      council.adopt(moderator, circle, TITLE, PROPOSAL);
      var strategist = council.signedIn("strateg");
      council.answer(strategist, council.handOver(strategist, PROPOSAL, WORDS), ANSWER);

      awaitIn("/resultat", ANSWER);
      awaitIn("/api/v1/contents?type=outcome", ANSWER);
      awaitIn("/feeds/outcome.atom", PROPOSAL);
      Product.await(
          "the webhook",
          () ->
              receiver.verified(secret).stream()
                  .anyMatch(body -> body.contains("cms.outcome.published")));
      assertFalse(String.join("\n", receiver.verified(secret)).contains(SAID));

      seenByTheAuthor(person, code);
      assertEquals(List.of(), browser.complaints());
    }
  }

  private static void awaitIn(String address, String text) {
    Product.await(text + " in " + address, () -> PRODUCT.get(address).body().contains(text));
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

  private static void open(Page person, String code) {
    person.navigate(PRODUCT.url("/svar"));
    if (person.locator("main [name=code]").count() == 0) press(person, "close");
    person.navigate(PRODUCT.url("/svar"));
    person.fill("[name=code]", code);
    press(person, "open");
  }

  private static void agree(Page person, String code) {
    open(person, code);
    assertFalse(person.innerText("main").contains(WORDS), "the words stand behind one press");
    person.click("details:not([open]) > summary");
    var page = person.innerText("main");
    assertTrue(page.contains(TITLE) && page.contains(WORDS), page);
    assertFalse(page.contains(SAID), "one's own text is never shown back");
    person.check("input[name=yes][value=yes]");
    press(person, "words");
  }

  private static void seenByTheAuthor(Page person, String code) {
    Product.await(
        "the author's page",
        () -> {
          open(person, code);
          return person.locator("main a[href*='/resultat/']").count() > 0;
        });
    person.navigate(PRODUCT.url("/svar"));
    press(person, "close");
    person.navigate(PRODUCT.url("/svar"));
    assertTrue(person.locator("[name=code]").count() > 0, "the case is shut again");
  }
}
