package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * What a browser, a proxy or a list of windows keeps of the way says nothing of what it was about.
 */
@Tag("guard:ord")
class NeutralPagesTest {
  private static final Product PRODUCT = Product.shared();

  /** The way, and what one can come upon on it. */
  private static final List<String> PAGES =
      List.of(
          "/",
          "/skriv",
          "/svar",
          "/lamna/tomt",
          "/dolj",
          "/logga-in",
          "/fel/saknas",
          "/fel/brutet",
          "/fel/ursprung",
          "/finns-inte");

  private static final Pattern THEME =
      Pattern.compile(
          "(?i)våld|vald|misshand|kvinn|jour|hot(?!el)|övergrepp|overgrepp|relation|partner|hustru"
              + "|brott|offer|polis|skydd|violence|abuse|women|shelter|victim|crime|police|threat");

  /** The title, what machines are told about the page, and every file it asks for. */
  private static final Pattern KEPT =
      Pattern.compile(
          "(?s)<title[^>]*>(.*?)</title>|<meta[^>]*content=\"([^\"]*)\"|<link[^>]*href=\"([^\"]*)\""
              + "|<(?:script|img|use)[^>]*(?:src|href)=\"([^\"]*)\"");

  @Test
  void noTitleFileHeaderOrCookieOnTheWayNamesTheTheme(TestReporter figures) {
    var telling = new ArrayList<String>();
    int read = 0;
    for (var language : List.of("", "/en"))
      for (var page : PAGES) {
        var answer = PRODUCT.get(language + page);
        var kept = new ArrayList<String>();
        KEPT.matcher(answer.body()).results().forEach(found -> kept.add(found.group()));
        answer.headers().map().forEach((name, values) -> kept.add(name + ": " + values));
        read += kept.size();
        for (var one : kept)
          if (THEME.matcher(one).find()) telling.add(language + page + ": " + one);
      }
    figures.publishEntry(
        "titles, files, headers and cookies on the way, with a word of the theme",
        read + ", " + telling.size());
    assertEquals(List.of(), telling);
  }
}
