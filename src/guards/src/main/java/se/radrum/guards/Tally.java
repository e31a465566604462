package se.radrum.guards;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One guard in one run: how its tests went and what they measured. */
final class Tally {
  private final Map<String, String> figures = new TreeMap<>();
  private int passed;
  private int failed;
  private int skipped;

  void passed() {
    passed++;
  }

  void failed() {
    failed++;
  }

  void skipped() {
    skipped++;
  }

  void measured(Map<String, String> more) {
    figures.putAll(more);
  }

  Map<String, String> figures() {
    return figures;
  }

  /** One line, and one for each figure. */
  String printed(String guard) {
    return "guard:%s %d passed, %d failed%s\n%s"
        .formatted(
            guard,
            passed,
            failed,
            skipped > 0 ? ", " + skipped + " skipped" : "",
            figures.entrySet().stream()
                .map(one -> "  " + one.getKey() + ": " + one.getValue() + "\n")
                .collect(Collectors.joining()));
  }
}
