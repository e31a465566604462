package se.radrum.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured goes into the page, and the words around it stay. */
class FigureTableTest {
  private static final String PAGE =
      """
      # A page

      | guard | what is measured | last figure |
      |---|---|---|
      | `kod` | codes made | 10 |
      | `nat` | sizes | 3 |

      More words.
      """;

  @Test
  void aFigureTakesThePlaceOfTheOneBeforeAndNothingElseChanges(@TempDir Path folder)
      throws Exception {
    var page = Files.writeString(folder.resolve("security.md"), PAGE);
    var table = new FigureTable(page);
    table.write(Map.of("kod", Map.of("codes made", "20", "alike", "0")));
    assertEquals(
        PAGE.replace(
            "| `kod` | codes made | 10 |", "| `kod` | alike | 0 |\n| `kod` | codes made | 20 |"),
        Files.readString(page));
    assertEquals(
        Map.of("kod", Map.of("codes made", "20", "alike", "0"), "nat", Map.of("sizes", "3")),
        table.read());
  }
}
