package se.radrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is written about our cryptography is what the code does. */
@Tag("guard:stold")
class CryptoInventoryTest {
  private static final Path CODE = Path.of("src/main/java/se/radrum");
  private static final String PAGE = read(Path.of("../src/docs/crypto-inventory.md"));

  @Test
  void everyPurposeInTheCodeStandsInTheInventory() {
    assertEquals(found("\"(radrum/v1/[^\"]*)\"", code()), found("`(radrum/v1/[^`]*)`", PAGE));
  }

  @Test
  void everyContextInTheCodeStandsInTheInventory() {
    var contexts = PAGE.substring(PAGE.indexOf("## Contexts"));
    assertEquals(
        found("Context\\.of\\(\"([^\"]*)\"", code()), found("(?m)^\\| `([^`]*)`", contexts));
  }

  @Test
  void everyClassThatCallsALibraryStandsInTheInventory() {
    var used = PAGE.substring(PAGE.indexOf("## What is used"), PAGE.indexOf("## Keys"));
    assertEquals(classes(), found("`([A-Z]\\w*)`", used));
  }

  private static Set<String> classes() {
    try (var files = Files.list(CODE.resolve("crypto"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> !name.equals("package-info"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code() {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(CryptoInventoryTest::read)
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
