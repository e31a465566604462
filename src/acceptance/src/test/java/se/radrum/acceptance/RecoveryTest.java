package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody's lost phrase loses a case: the key on paper, and two of the three trustees. */
@Tag("guard:admin")
class RecoveryTest {
  private static final Product PRODUCT = Product.shared();
  private static final String FIRST = "tio blå båtar under bron";
  private static final String SECOND = "sju sovande rävar i snön";

  @Test
  void aForgottenPhraseIsReplacedByTheKeyOnPaperAndTwoTrusteesOpenAGroupForSomebodyNew() {
    try (var browser = Browser.open()) {
      var kim = Colleague.joined(PRODUCT, browser.withScript(), "kim", "moderator");
      var paper = phrase(kim, "/rad/las-upp", "", FIRST);
      assertEquals(8, paper.size());
      var next = phrase(kim, "/rad/recovery", String.join(" ", paper), SECOND);
      assertTrue(!next.equals(paper), "the old key on paper is worthless from now on");
      assertTrue(unlock(kim, FIRST).contains("las-upp"), "the forgotten phrase opens nothing");
      assertTrue(unlock(kim, SECOND).endsWith("/rad"), kim.page().url());
      assertEquals(0, kim.go("/rad/ko").locator(".queue a").count());

      var trustee = Colleague.signedIn(PRODUCT, browser.withScript(), "jouren1").unlocked();
      var page = trustee.go("/rad/recovery");
      page.fill("#alias", "Rådets ordförande");
      page.locator("section:has(#tva) [name=beside]").fill(Colleague.phraseOf("ordforande"));
      page.locator("[name=group]").first().check();
      page.locator("label:has-text('kim')").first().click();
      Browser.press(page, "section:has(#tva) form button[type=submit]");
      assertEquals(0, page.locator(".errors").count(), page.innerText("main"));

      assertTrue(kim.go("/rad/ko").locator(".queue a").count() > 0, "kim reads the group's cases");
      assertTrue(kim.go("/rad").innerText("main").contains("kim"), "everybody is told");
    }
  }

  /** Chooses a phrase, with the key on paper or without; gives the next key on paper. */
  private static List<String> phrase(
      Colleague colleague, String address, String paper, String phrase) {
    Page page = colleague.go(address);
    if (!paper.isEmpty()) page.fill("[name=paper]", paper);
    page.locator("form[action$='/rad/las-upp/fras'] [name=phrase]").fill(phrase);
    Browser.press(page, "form[action$='/rad/las-upp/fras'] button[type=submit]");
    var shown = page.locator(".code span").allInnerTexts();
    Browser.press(page, "form[action$='/klart'] button[type=submit]");
    return shown;
  }

  private static String unlock(Colleague colleague, String phrase) {
    var page = colleague.go("/rad/las-upp");
    page.fill("form[action$='/rad/las-upp'] [name=phrase]", phrase);
    Browser.press(page, "form[action$='/rad/las-upp'] button[type=submit]");
    return page.url();
  }
}
