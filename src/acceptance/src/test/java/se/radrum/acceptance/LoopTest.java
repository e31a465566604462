package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
      var person = new Person(PRODUCT, browser.withoutScript());
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
      awaitIn("/feeds/bibliotek.atom?q=s%C3%A4llskap", PROPOSAL);
      awaitIn(firstResult(), "id=\"liknar\"");
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

  private static String firstResult() {
    var address = Pattern.compile("/resultat/\\d+").matcher(PRODUCT.get("/resultat").body());
    assertTrue(address.find(), "a result has a page");
    return address.group();
  }

  private static String write(Person person) {
    person.write(Map.of("message", SAID));
    assertTrue(
        person.page().innerText("main").contains(SAID), "the check page shows what was written");
    var code = person.send();
    assertFalse(
        person.page().innerText("main").contains(SAID), "the receipt does not repeat the text");
    return code;
  }

  private static void agree(Person person, String code) {
    var shown = person.open(code);
    assertFalse(shown.innerText("main").contains(WORDS), "the words stand behind one press");
    shown.click("section[aria-labelledby=ord] details:not([open]) > summary");
    var page = shown.innerText("main");
    assertTrue(page.contains(TITLE) && page.contains(WORDS), page);
    assertFalse(page.contains(SAID), "one's own text is never shown back");
    shown.check("input[name=yes][value=yes]");
    person.press("words");
  }

  private static void seenByTheAuthor(Person person, String code) {
    Product.await(
        "the author's page",
        () -> person.open(code).locator("main a[href*='/resultat/']").count() > 0);
    person.page().navigate(PRODUCT.url("/svar"));
    person.press("close");
    person.page().navigate(PRODUCT.url("/svar"));
    assertTrue(person.page().locator("[name=code]").count() > 0, "the case is shut again");
  }
}
