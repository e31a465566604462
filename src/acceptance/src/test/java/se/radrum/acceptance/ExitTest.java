package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The way out is always on the screen, and takes one at once. */
@Tag("guard:forensik")
class ExitTest {
  private static final Product PRODUCT = Product.shared();
  private static final List<String> PAGES =
      List.of(
          "/", "/skriv", "/svar", "/loften", "/dolj", "/hjalp", "/bibliotek", "/resultat", "/om");
  private static final List<List<Integer>> SIZES =
      List.of(List.of(320, 480), List.of(360, 640), List.of(1280, 800));
  private static final String HIT =
      """
      part => {
        const all = document.documentElement;
        scrollTo({top: (all.scrollHeight - innerHeight) * part / 3, behavior: "instant"});
        const box = document.querySelector(".exit").getBoundingClientRect();
        const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return there?.closest(".exit") != null && box.height >= 24;
      }
      """;

  @Test
  void theWayOutIsOnTheScreenWhereverOneHasScrolled(TestReporter figures) {
    var hidden = new ArrayList<String>();
    int places = 0;
    try (var browser = Browser.open()) {
      for (var size : SIZES) {
        var page = browser.sized(size.get(0), size.get(1), ColorScheme.LIGHT);
        for (var address : PAGES)
          for (int percent : List.of(100, 200)) {
            page.navigate(PRODUCT.url(address));
            page.evaluate("p => document.documentElement.style.fontSize = p + '%'", percent);
            places += 4;
            hidden.addAll(misses(page, address + " " + size + " at " + percent + " %"));
          }
        page.context().close();
      }
    }
    figures.publishEntry("places looked at, without the way out", places + ", " + hidden.size());
    assertEquals("", String.join("\n", hidden));
  }

  private static List<String> misses(Page page, String where) {
    var missed = new ArrayList<String>();
    for (int part = 0; part < 4; part++)
      if (!Boolean.TRUE.equals(page.evaluate(HIT, part))) missed.add(where + ", " + part + "/3");
    return missed;
  }

  @Test
  void shiftThreeTimesLeavesAndAnythingBetweenDoesNot() {
    try (var browser = Browser.open()) {
      var page = browser.withScript();
      page.navigate(PRODUCT.url("/svar"));
      for (var key : List.of("Shift", "Shift", "a", "Shift", "Shift")) page.keyboard().press(key);
      assertEquals(PRODUCT.url("/svar"), page.url());
      page.keyboard().press("Shift");
      page.waitForURL(Elsewhere.address());
      assertTrue(page.content().contains("Sun"));
    }
  }

  @Test
  void leavingEndsWhatTheCookieOpenedForWhoeverKeptTheCookie() {
    try (var browser = Browser.open()) {
      var page = browser.withoutScript();
      page.navigate(PRODUCT.url("/skriv"));
      Browser.press(page, "main button[value=next]");
      var cookie = page.context().cookies().get(0);
      page.click(".exit");
      page.waitForURL(Elsewhere.address());
      assertEquals(List.of(), page.context().cookies());
      var kept = PRODUCT.get("/skriv", "Cookie", cookie.name + "=" + cookie.value);
      assertTrue(kept.body().contains("name=\"step\" value=\"before\""), "the draft still opens");
    }
  }
}
