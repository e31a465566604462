package se.radrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What the tables have no room for. */
@Tag("guard:metadata")
class MigrationsTest {
  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)\\b(datetime|timestamp|auto_increment|inet4|inet6)\\b|\\b\\w*(user_agent|ip_address|referrer)\\w*\\b");

  @Test
  void noColumnIsForAnAddressABrowserOrATimeOfDay(TestReporter figures) throws IOException {
    var telling = new ArrayList<String>();
    int tables = 0;
    for (var migration : migrations()) {
      var text = Files.readString(migration).replaceAll("--[^\\n]*", "");
      tables += text.split("create table", -1).length - 1;
      TELLING.matcher(text).results().forEach(r -> telling.add(migration + ": " + r.group()));
    }
    figures.publishEntry(
        "tables read, with a column for an address, a browser or a clock",
        tables + ", " + telling.size());
    assertEquals(List.of(), telling);
  }

  private static List<Path> migrations() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
      return files.sorted().toList();
    }
  }
}
