package se.radrum.portal.open;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.radrum.guards.FigureTable;
import se.radrum.kernel.Texts;

/** A promise, the check that keeps it, and the page that says so: none without the others. */
class PromisesTest {
  private static final Path PAGE = Path.of("../src/docs/security.md");
  private static final Pattern GUARD = Pattern.compile("@Tag\\(\"guard:([a-z]+)\"\\)");
  private static final Pattern FIGURE = Pattern.compile("publishEntry\\(\\s*\"([^\"]+)\"");
  private static final Pattern LINE = Pattern.compile("(?m)^\\| `([a-z]+)` \\| [^|]+ \\|$");

  @Test
  void everyPromiseNamesGuardsThatExist() throws Exception {
    var missing = named(PromisesPage.ALL.stream().flatMap(one -> one.guards().stream()).toList());
    missing.removeAll(guards());
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyPromiseHasItsWordsItsLimitAndHowItIsShown() {
    assertEquals(
        IntStream.rangeClosed(1, 12).boxed().toList(),
        PromisesPage.ALL.stream().map(PromisesPage.Promise::number).toList());
    for (var promise : PromisesPage.ALL)
      for (var part : List.of("", ".limit", ".shown"))
        Texts.get(Texts.SWEDISH, "about.promise." + promise.number() + part);
  }

  @Test
  void everyGuardHasALineOnThePageAndEveryLineAGuard() throws Exception {
    assertEquals(guards(), found(LINE, Files.readString(PAGE)));
  }

  @Test
  void everyFigureHasARowOnThePageAndEveryRowAFigure() throws Exception {
    var measured = new TreeSet<String>();
    for (var test : tests()) measured.addAll(found(FIGURE, Files.readString(test)));
    var written =
        FigureTable.inTheCheckout().read().values().stream()
            .map(Map::keySet)
            .flatMap(Set::stream)
            .collect(toCollection(TreeSet::new));
    var missing = named(measured);
    missing.removeAll(written);
    assertEquals(Set.of(), missing, "run the guard with -Dradrum.write=true, and commit its rows");
    written.removeAll(measured);
    for (var test : tests()) {
      var text = Files.readString(test);
      written.removeIf(row -> text.contains('"' + row + '"'));
    }
    assertEquals(Set.of(), written, "nothing measures this any more");
  }

  private static Set<String> guards() throws IOException {
    var all = new TreeSet<String>();
    for (var test : tests()) all.addAll(found(GUARD, Files.readString(test)));
    return all;
  }

  private static Set<String> found(Pattern pattern, String text) {
    return named(pattern.matcher(text).results().map(PromisesTest::first).toList());
  }

  private static String first(MatchResult found) {
    return found.group(1);
  }

  private static Set<String> named(Collection<String> names) {
    return new TreeSet<>(names);
  }

  /** The tests of every module, as they lie in the checkout. */
  private static List<Path> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."), 14)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("/src/test/java/"))
          .toList();
    }
  }
}
