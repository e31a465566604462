package se.radrum.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The table of figures on the page about security: a row a figure, {@code | guard | what | figure
 * |}.
 */
public final class FigureTable {
  private static final Pattern ROW =
      Pattern.compile("\\| `([^`|]+)` \\| ([^|]+) \\| ([^|]*) \\|\\n");
  private static final String HEAD = "| guard | what is measured | last figure |\n|---|---|---|\n";

  private final Path page;

  FigureTable(Path page) {
    this.page = page;
  }

  /** The one in the checkout this runs in, wherever in it that is. */
  public static FigureTable inTheCheckout() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("src/docs/security.md"))) {
      folder = folder.getParent();
      if (folder == null) throw new IllegalStateException("this is no checkout of Rådrum");
    }
    return new FigureTable(folder.resolve("src/docs/security.md"));
  }

  /** What stands there: guard → what is measured → figure. */
  public Map<String, Map<String, String>> read() throws IOException {
    var rows = new TreeMap<String, Map<String, String>>();
    var text = Files.readString(page);
    var row = ROW.matcher(text);
    row.region(text.indexOf(HEAD), text.length());
    while (row.find()) put(rows, row.group(1), row.group(2), row.group(3));
    return rows;
  }

  /** Puts what was measured now in the place of what was measured before. */
  void write(Map<String, Map<String, String>> measured) throws IOException {
    var rows = read();
    measured.forEach(
        (guard, figures) -> figures.forEach((what, figure) -> put(rows, guard, what, figure)));
    var text = Files.readString(page);
    int head = text.indexOf(HEAD) + HEAD.length();
    var after = text.substring(head).replaceFirst("\\A(\\|[^\\n]*\\n)*", "");
    Files.writeString(page, text.substring(0, head) + rows(rows) + after);
  }

  private static void put(
      Map<String, Map<String, String>> rows, String guard, String what, String figure) {
    rows.computeIfAbsent(guard, name -> new TreeMap<>()).put(what, figure);
  }

  private static String rows(Map<String, Map<String, String>> rows) {
    return rows.entrySet().stream()
        .flatMap(
            guard ->
                guard.getValue().entrySet().stream()
                    .map(
                        one ->
                            "| `%s` | %s | %s |\n"
                                .formatted(guard.getKey(), one.getKey(), one.getValue())))
        .collect(Collectors.joining());
  }
}
