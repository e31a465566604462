package se.radrum.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.Locale;

/** Shows how far an import is, and every line that could not be taken, with its number. */
final class ImportProgress {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WIDTH = 30;

  private final long total;
  private final PrintStream out;
  private final long from = System.nanoTime();
  private final boolean live = Boolean.getBoolean("radrum.terminal");
  private String last = "";
  private boolean done;

  ImportProgress(long total, PrintStream out) {
    this.total = Math.max(1, total);
    this.out = out;
  }

  /** Takes one line of the answer. */
  void line(String text) {
    try {
      var fact = JSON.readTree(text);
      if (fact.has("fault"))
        out.printf("%nLine %s: %s%n", fact.get("line"), fact.get("fault").asText());
      else show(fact);
      done |= fact.path("done").asBoolean();
    } catch (JsonProcessingException e) {
      throw new Refusal("The answer was cut off: " + e.getMessage(), e);
    }
  }

  private void show(JsonNode fact) {
    long line = fact.path("line").asLong();
    double seconds = (System.nanoTime() - from) / 1e9;
    int full = (int) Math.min(WIDTH, WIDTH * line / total);
    last =
        String.format(
            Locale.ROOT,
            "[%s%s] %d of %d, new %d, unchanged %d, skipped %d, %.0f a second",
            "#".repeat(full),
            ".".repeat(WIDTH - full),
            line,
            total,
            fact.path("imported").asLong(),
            fact.path("unchanged").asLong(),
            fact.path("skipped").asLong(),
            line / Math.max(seconds, 0.001));
    if (live) out.print("\r" + last);
  }

  /**
   * Says how it ended.
   *
   * @throws Refusal when the answer ended before the file did
   */
  void end() {
    out.println(live ? "" : last);
    if (!done)
      throw new Refusal("The import was cut off. What came in is kept: run the command again.");
  }
}
