package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;

/** Somebody who writes to the council and comes back with the code. */
final class Person {
  private final Product product;
  private final Page page;

  Person(Product product, Page page) {
    this.product = product;
    this.page = page;
  }

  Page page() {
    return page;
  }

  /** Goes through the questions and says yes to being quoted; ends where one reads it through. */
  void write(Map<String, String> said) {
    page.navigate(product.url("/skriv"));
    press("next");
    for (int step = 0; !offers("send"); step++) {
      assertTrue(step < 20, "the questions never ended");
      press(answer(said) || !offers("skip") ? "next" : "skip");
    }
  }

  /** The same, and chooses files where there is room for them; ends where that is answered. */
  void writeWith(Map<String, String> said, List<FilePayload> files) {
    page.navigate(product.url("/skriv"));
    press("next");
    for (int step = 0; page.locator("#files").count() == 0; step++) {
      assertTrue(step < 20, "no step takes files");
      press(answer(said) || !offers("skip") ? "next" : "skip");
    }
    page.setInputFiles("#files", files.toArray(FilePayload[]::new));
    press("next");
  }

  private boolean answer(Map<String, String> said) {
    var answered = false;
    for (var one : said.entrySet()) {
      var field = page.locator("textarea[name=" + one.getKey() + "]");
      if (field.count() == 0) continue;
      field.fill(one.getValue());
      answered = true;
    }
    if (page.locator("input[name=readers]").count() > 0)
      page.check("label:has-text(\"Rådets mottagare\")");
    if (page.locator("input[name=use][value=yes]").count() == 0) return answered;
    page.check("input[name=use][value=yes]");
    return true;
  }

  /** Sends what was read through, and gives the code that was shown. */
  String send() {
    // Sooner than a person could write, the form is given back with the text kept.
    Product.await(
        "the receipt",
        () -> {
          if (page.locator(".code").count() == 0) press("send");
          return page.locator(".code").count() > 0;
        });
    var code = page.innerText(".code").replaceAll("\\D", "");
    assertEquals(25, code.length());
    return code;
  }

  /** Opens what is behind the code; what was open in this browser is shut first. */
  Page open(String code) {
    page.navigate(product.url("/svar"));
    if (page.locator("main [name=code]").count() == 0) press("close");
    page.navigate(product.url("/svar"));
    page.fill("[name=code]", code);
    press("open");
    return page;
  }

  void press(String go) {
    Browser.press(page, "main button[value=" + go + "]");
  }

  private boolean offers(String go) {
    return page.locator("main button[value=" + go + "]").count() > 0;
  }
}
