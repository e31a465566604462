package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page anybody can open. */
@Tag("guard:forensik")
class OpenPagesTest {
  private static final Product PRODUCT = Product.shared();

  static List<String> addresses() {
    var swedish =
        List.of(
            "/",
            "/skriv",
            "/svar",
            "/om",
            "/loften",
            "/dolj",
            "/sprak",
            "/tillganglighet",
            "/hjalp",
            "/data",
            "/bibliotek",
            "/bibliotek?q=kontaktperson",
            "/bibliotek?q=(barn+ELLER+unga",
            "/bibliotek?q=kvittertittstuga",
            "/bibliotek?q=skyddat+boende&typ=help",
            "/bibliotek?q=skyddat+boende&typ=help&slag=rost&fran=2025",
            "/bibliotek?exakt=1&q=kontakperson+%22skyddat+boende%22",
            "/bibliotek?q=kontakperson",
            "/bibliotek?sida=9999",
            "/resultat",
            "/logga-in");
    var all = new ArrayList<>(swedish);
    swedish.forEach(address -> all.add(address.equals("/") ? "/en" : "/en" + address));
    return all;
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void aPageSetsNoCookieKeepsItsWordsToItselfAndShowsTheWayOut(String address) {
    var answer = PRODUCT.get(address);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.headers().allValues("set-cookie").isEmpty(), "a cookie was set");
    assertTrue(answer.headers().firstValue("server").isEmpty(), "the server names itself");
    assertEquals("same-origin", answer.headers().firstValue("referrer-policy").orElse(""));
    var policy = answer.headers().firstValue("content-security-policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertTrue(answer.body().contains("href=\"/lamna\""), "no way out");
    assertTrue(answer.body().contains("tel:112"), "no 112");
    assertEquals(2, answer.body().split("<h1", -1).length, "one h1");
  }

  @Test
  void anUnknownAddressIsAnsweredKindlyWithTheWayOut() {
    var answer = PRODUCT.get("/finns-inte");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("/lamna"));
    assertTrue(answer.headers().allValues("set-cookie").isEmpty());
  }

  @Test
  void noPageHasABarrierOrBreaksItsOwnPolicyInLightOrDarkNarrowOrWide() {
    try (var browser = Browser.open()) {
      var barriers = new ArrayList<String>();
      for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
        for (int width : List.of(360, 1280)) {
          var page = browser.sized(width, 800, scheme);
          for (var address : addresses()) {
            page.navigate(PRODUCT.url(address));
            barriers.addAll(Browser.barriers(page));
            var wide =
                page.evaluate(
                    "document.documentElement.scrollWidth > document.documentElement.clientWidth");
            if (Boolean.TRUE.equals(wide)) barriers.add(address + " scrolls sideways at " + width);
          }
          page.context().close();
        }
      assertEquals(List.of(), barriers);
      assertEquals(List.of(), browser.complaints());
    }
  }
}
