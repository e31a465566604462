package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every page behind the sign-in, found by following the links there. */
class StaffPagesTest {
  private static final Product PRODUCT = Product.shared();
  private static final List<String> MEMBERS =
      List.of("forvaltare", "jouren1", "registrator", "strateg", "redaktor", "namnden");

  /** Whatever is sent empty is refused; the page with its errors is looked at like any other. */
  private static final Set<String> REFUSING =
      Set.of(
          "/rad/kretsar/ny",
          "/rad/forslag/nytt",
          "/rad/resultat/nytt",
          "/rad/webhookar",
          "/rad/gallring",
          "/rad/medlemmar");

  @Test
  void noPageHasABarrierOrBreaksItsOwnPolicy() {
    try (var browser = Browser.open()) {
      var barriers = new ArrayList<String>();
      var seen = new HashSet<String>();
      for (var name : MEMBERS) {
        var colleague = Colleague.signedIn(PRODUCT, browser.withScript(), name);
        if (name.equals("jouren1")) colleague.unlocked();
        follow(colleague.page(), seen, barriers);
        colleague.page().context().close();
      }
      assertTrue(seen.size() >= 20, "few pages were found: " + seen);
      assertEquals("", String.join("\n", barriers));
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void whatALineWouldDoToASearchIsShownBeforeItHoldsAndAWrongLineIsToldOfAtItsField() {
    try (var browser = Browser.open()) {
      var page = Colleague.signedIn(PRODUCT, browser.withScript(), "redaktor").page();
      page.navigate(PRODUCT.url("/rad/sok"));
      for (var each :
          List.of(List.of("line", "prova", "blir"), List.of("split", "provadela", "delatblir"))) {
        page.locator("#" + each.get(0)).fill("fel");
        Browser.press(page, "#" + each.get(1));
        assertEquals(1, page.locator(".field:has(#" + each.get(0) + ") .error").count());
        assertEquals(0, page.locator("#" + each.get(2)).count());
      }
      page.locator("#split").fill("kontaktperson = kontaktperson");
      Browser.press(page, "#provadela");
      assertTrue(page.locator("#delatblir li").count() > 0);
      assertEquals(List.of(), Browser.barriers(page));
      page.navigate(PRODUCT.url("/rad/sok"));
      assertEquals(0, page.locator("th:text-is('kontaktperson = kontaktperson')").count());
    }
  }

  @Test
  void whatTheListThatShipsSaysIsShownAndCanBeTakenAway() {
    try (var browser = Browser.open()) {
      var page = Colleague.signedIn(PRODUCT, browser.withScript(), "redaktor").page();
      var also =
          "table:not([aria-labelledby=medfoljer] *) tr:has(th:text-is('fosterhem')) td >> nth=0";
      var asked = PRODUCT.url("/rad/sok?q=fosterhem+-hund+%22ett+barn%22");
      page.navigate(asked);
      assertTrue(page.innerText(also).contains("familjehem"));
      assertTrue(page.innerText(".facts").contains("hund"));
      assertTrue(page.innerText("[aria-labelledby=medfoljer]").contains("familjehem"));
      var barriers = new ArrayList<String>();
      look(page, "/rad/sok?q=", barriers);
      assertEquals(List.of(), barriers);
      page.locator("#line").fill("fosterhem => -");
      Browser.press(page, "#lar");
      page.navigate(asked);
      assertEquals("–", page.innerText(also));
      assertTrue(page.innerText("[aria-labelledby=medfoljer] td >> nth=1").contains("familjehem"));
      Browser.press(page, "[title$='fosterhem => -']");
    }
  }

  private static void follow(Page page, Set<String> seen, List<String> barriers) {
    // The first room is another for each: it leads where its member may go.
    seen.remove("/rad");
    var ahead = new ArrayDeque<>(List.of("/rad"));
    while (!ahead.isEmpty()) {
      var address = ahead.remove();
      if (!seen.add(kind(address))) continue;
      page.navigate(PRODUCT.url(address));
      ahead.addAll(links(page));
      look(page, address, barriers);
      if (REFUSING.contains(address)) {
        Browser.press(page, "main form .btn:not(.btn-quiet) >> nth=-1");
        assertEquals(1, page.locator(".errors").count(), address + " refuses nothing");
        look(page, address + " refusing", barriers);
      }
    }
  }

  private static void look(Page page, String address, List<String> barriers) {
    page.setViewportSize(360, 800);
    show(page, ColorScheme.DARK);
    barriers.addAll(Browser.barriers(page));
    if (Boolean.TRUE.equals(
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth")))
      barriers.add(address + " scrolls sideways");
    page.setViewportSize(1280, 800);
    show(page, ColorScheme.LIGHT);
    barriers.addAll(Browser.barriers(page));
  }

  /** Without motion: halfway between dark and light every colour is wrong. */
  private static void show(Page page, ColorScheme scheme) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  private static Set<String> links(Page page) {
    var found = new LinkedHashSet<String>();
    for (var link : page.locator("a[href^='/rad']").all())
      found.add(link.getAttribute("href").replaceAll("[?#].*", ""));
    return found;
  }

  /** Pages about different things are alike: one of each is looked at. */
  private static String kind(String address) {
    return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
  }
}
