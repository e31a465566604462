package se.radrum.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The whole corpus through the content door of the running instance; then once more, unchanged. */
record ImportBenchmark(Instance instance, Path corpus, Report report) {

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
