package se.radrum.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What stays in a browser's history says nothing of what it was about. */
@Tag("guard:ord")
class NeutralTest {
  private static final Pattern THEME =
      Pattern.compile(
          "(?i)våld|vald|misshand|kvinn|jour|hot(?!el)|övergrepp|overgrepp|relation|partner|hustru|brott"
              + "|offer|polis|skydd|fly|violence|abuse|women|shelter|victim|crime|police|threat");

  @Test
  void noAddressHasAWordOfTheTheme(TestReporter figures) {
    var telling = new ArrayList<String>();
    for (var route : Routes.ALL)
      if (THEME.matcher(route.address()).find()) telling.add(route.address());
    figures.publishEntry(
        "addresses read, with a word of the theme", Routes.ALL.size() + ", " + telling.size());
    assertEquals(List.of(), telling);
  }

  /** Names of files stand in what a browser keeps, names of types in feeds and in webhooks. */
  @Test
  void noNameOfAFileOrATypeHasAWordOfTheTheme(TestReporter figures) {
    var names =
        Stream.of(Tree.WEBAPP.resolve("look"), Path.of("../cms-api/src/main/resources/types"))
            .flatMap(folder -> Tree.files(folder, "").stream())
            .map(file -> file.getFileName().toString())
            .toList();
    var telling = names.stream().filter(name -> THEME.matcher(name).find()).toList();
    figures.publishEntry(
        "names of files and types, with a word of the theme", names.size() + ", " + telling.size());
    assertEquals(List.of(), telling);
  }
}
