package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.radrum.benchmarks.Visitor;

/**
 * From the first start of an empty house to a letter that is read: what every council does once.
 */
class FoundingTest {
  private static final Pattern FIRST = Pattern.compile("First administrator: (\\S+)");
  private static final String SAID = "Att det fanns en dörr utan skylt.";

  @Test
  void whoeverStartsAnEmptyHouseFoundsACouncilThatIsWrittenTo() {
    try (var product = Product.fresh("founding").start();
        var browser = Browser.open()) {
      var first = FIRST.matcher(product.printed());
      assertTrue(first.find(), product.printed());
      var page = browser.withScript();
      var administrator = Colleague.arrived(product, page, first.group(1), "Kim");
      assertEquals(List.of(), Browser.barriers(administrator.go("/rad/grunda")));
      assertFalse(
          new Visitor(product.url("")).get("/skriv").offers("next"), "nobody could read it");

      var readers = new ArrayList<Colleague>();
      for (var name : List.of("Alma", "Bo", "Cleo")) {
        var roles = name.equals("Cleo") ? List.of("TRUSTEE") : List.of("MODERATOR", "TRUSTEE");
        var link = invited(administrator, name, roles);
        var colleague = Colleague.arrived(product, browser.withScript(), link, name);
        readers.add(colleague.choosing(phrase(name)));
      }
      found(administrator);

      var code = Codes.written(product, SAID, "192.0.2.1");
      var reader = readers.get(0).unlocking(phrase("Alma"));
      var letter = reader.go("/rad/ko").locator(".queue a").first().getAttribute("href");
      assertTrue(reader.go(letter).innerText("main").contains(SAID), "it cannot be read");
      assertTrue(Codes.opened(product, code).offers("answer"), "nor opened by its author");
    }
  }

  private static String phrase(String name) {
    return name + " räknar molnen över sundet";
  }

  private static String invited(Colleague administrator, String name, List<String> roles) {
    var page = administrator.go("/rad/medlemmar");
    page.fill(invitation("[name=name]"), name);
    for (var role : roles) page.check(invitation("[name=roles][value=" + role + "]"));
    Browser.press(page, invitation("button[type=submit]"));
    return page.innerText("[aria-labelledby=lank] code");
  }

  private static String invitation(String part) {
    return "[aria-labelledby=bjud-in] " + part;
  }

  private static void found(Colleague administrator) {
    Page page = administrator.go("/rad/grunda");
    page.fill("[name=group]", "Rådets mottagare");
    page.locator("[name=readers]").all().forEach(reader -> reader.check());
    page.locator("[name=trustees]").all().forEach(trustee -> trustee.check());
    Browser.press(page, "[aria-labelledby=grunda] button[type=submit]");
    page.waitForSelector("[aria-labelledby=grupper]");
  }
}
