package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the library says beside the hits, and that what it offers leads where it says. */
class LibraryTest {
  private static final Product PRODUCT = Product.shared();
  private static final String SHORTER = "Pröva ett kortare ord";

  /** A link with the number of hits it promises. */
  private static final Pattern OFFERED =
      Pattern.compile("<li><a href=\"([^\"]+)\">([^<]+)</a> <span class=\"soft\">([^<]+)</span>");

  private static String page(String address) {
    var answer = PRODUCT.get(address);
    assertEquals(200, answer.statusCode());
    return answer.body();
  }

  private static List<MatchResult> offered(String page) {
    return OFFERED.matcher(page).results().toList();
  }

  @Test
  void choicesThatExcludeEachOtherAreEachOfferedToBeTakenBack() {
    var page = page("/bibliotek?q=skyddat+boende&typ=help&slag=rost");
    assertTrue(page.contains("utesluter varandra"));
    assertFalse(page.contains(SHORTER));
    var offered = offered(page);
    assertEquals(
        List.of("Ta bort Stöd", "Ta bort Röst", "Ta bort alla val"),
        offered.stream().map(one -> one.group(2)).toList());
    for (var one : offered) {
      var there = page(one.group(1).replace("&amp;", "&"));
      assertTrue(there.contains("<h2 id=\"antal\">" + one.group(3) + "</h2>"), one.group());
    }
  }

  @Test
  void aShorterWordIsAdvisedOnlyWhereThatMayHelp() {
    assertTrue(page("/bibliotek?q=kvittertittstuga").contains(SHORTER));
    assertFalse(page("/bibliotek?q=dir.+1999:99").contains(SHORTER));
    assertFalse(page("/bibliotek?q=%22kvitter+titt%22").contains(SHORTER));
    assertFalse(page("/bibliotek?q=barn&ar=1899").contains(SHORTER));
  }

  @Test
  void aPageAfterTheLastLeadsBackToThem() {
    var page = page("/bibliotek?sida=9999");
    assertTrue(page.contains("Här är träffarna slut"));
    assertTrue(page.contains("href=\"/bibliotek\""));
    var last = Pattern.compile("href=\"(/bibliotek\\?sida=\\d+)\"").matcher(page);
    assertTrue(last.find());
    assertTrue(page(last.group(1)).contains("class=\"hit\""));
    assertFalse(page.contains("class=\"pager\""));
  }

  @Test
  void whatIsOfferedInsteadKeepsThePhrase() {
    var page = page("/bibliotek?exakt=1&q=kontakperson+%22skyddat+boende%22");
    assertTrue(
        page.contains("/bibliotek?q=kontaktperson+%22skyddat+boende%22&amp;exakt=1"),
        "the phrase is lost");
  }

  @Test
  void aPassageIsInItsOwnLanguage() {
    assertTrue(page("/bibliotek?q=anonymous").contains("<p lang=\"en\">"));
    assertTrue(page("/en/bibliotek?q=kontaktperson").contains("<p lang=\"sv\">"));
  }

  @Test
  void whoeverWritesMuchIsToldHowMuchOfItIsRead() {
    assertTrue(page("/bibliotek?q=" + "barn+".repeat(300)).contains("Det du skrev var långt"));
    assertFalse(page("/bibliotek?q=" + "x".repeat(1_000)).contains("Det du skrev var långt"));
  }
}
