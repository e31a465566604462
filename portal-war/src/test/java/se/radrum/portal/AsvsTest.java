package se.radrum.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of the standard is whole, and every test it leans on is there. */
class AsvsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\| ([0-9.]+)(?:-([0-9]+))? \\| ([12]) \\| [^|]+ \\| ([^|]+) \\|$");
  private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");
  private static final String PAGE = read(ROOT.resolve("src/docs/asvs.md"));

  @Test
  void everyRequirementOfBothLevelsHasItsLineOnce() {
    assertEquals(70, numbers("1").count());
    assertEquals(183, numbers("2").count());
    assertEquals(253, Stream.of("1", "2").flatMap(AsvsTest::numbers).distinct().count());
  }

  @Test
  void everyTestThatIsNamedIsThere() {
    var tests = tests();
    var missing =
        NAMED
            .matcher(PAGE)
            .results()
            .filter(named -> !there(tests, named.group(1), named.group(2)))
            .map(named -> named.group())
            .toList();
    assertEquals(List.of(), missing);
  }

  private static boolean there(Map<String, String> tests, String type, @Nullable String method) {
    var text = type.equals("AsvsTest") ? "" : tests.get(type);
    return text != null
        && (method == null || Pattern.compile("\\b" + method + "\\b").matcher(text).find());
  }

  private static Stream<String> numbers(String level) {
    return LINE.matcher(PAGE)
        .results()
        .filter(line -> line.group(3).equals(level))
        .flatMap(line -> numbers(line.group(1), line.group(2)));
  }

  /** A line for one, or for a row of them: {@code 10.4.6-11}. */
  private static Stream<String> numbers(String first, @Nullable String last) {
    if (last == null) return Stream.of(first);
    var at = first.lastIndexOf('.') + 1;
    return IntStream.rangeClosed(Integer.parseInt(first.substring(at)), Integer.parseInt(last))
        .mapToObj(n -> first.substring(0, at) + n);
  }

  private static Map<String, String> tests() {
    var tests = new HashMap<String, String>();
    for (var module : List.of("search", "cms-api", "portal-war", "src"))
      try (var files = Files.walk(ROOT.resolve(module))) {
        files
            .filter(file -> file.toString().matches(".*src/test/java/.*(Test|IT)\\.java"))
            .forEach(
                file -> tests.put(file.getFileName().toString().replace(".java", ""), read(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    return tests;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
