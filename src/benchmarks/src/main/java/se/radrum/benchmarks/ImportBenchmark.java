package se.radrum.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/** The whole corpus through the content door of the running instance; then once more, unchanged. */
record ImportBenchmark(Instance instance, Path corpus, Report report) {

  private static final int PUBLISHED = 20;
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(1);

  void run() {
    long lines = count();
    double first = instance.command("import", corpus.toString(), "--type", "proposal");
    double again = instance.command("import", corpus.toString(), "--type", "proposal");
    report.atLeast("import of " + lines + " texts", lines / first, 400, "/s");
    report.beside("the same import again, nothing new", lines / again, "/s");
    report.atMost(
        "resident memory after the import, server and database",
        instance.residentMegabytes(),
        900,
        "MB");
    report.atMost("published and found, the slowest of " + PUBLISHED, slowestFound(), 1000, "ms");
  }

  /** From the moment one is told that a text is in until a search finds it; milliseconds. */
  private double slowestFound() {
    double slowest = 0;
    for (int n = 0; n < PUBLISHED; n++) {
      var word = "nyss" + "abcdefghijklmnopqrst".charAt(n) + "publicerat";
      instance.bringIn(
          "{\"id\":\"%1$s\",\"type\":\"motion\",\"title\":\"%1$s\",\"date\":\"2026\",\"text\":\"%1$s\"}"
              .formatted(word));
      long from = System.nanoTime();
      var visitor = new Visitor(instance.url(""));
      do {
        if (System.nanoTime() - from > PATIENCE_NANOS) throw new IllegalStateException(word);
        visitor.get("/api/v1/search?limit=1&q=" + word);
      } while (!visitor.shows("\"title\":\"" + word));
      slowest = Math.max(slowest, (System.nanoTime() - from) / 1e6);
    }
    return slowest;
  }

  private long count() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      return reader.lines().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
