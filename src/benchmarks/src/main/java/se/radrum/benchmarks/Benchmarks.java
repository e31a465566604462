package se.radrum.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.radrum.search.LibraryBenchmark;

/**
 * Runs the benchmarks: {@code radrum bench [start|import|library|search|submit] [--long]}, all of
 * them by default.
 */
public final class Benchmarks {
  private final Path root;
  private final String only;
  private final boolean all;
  private final Report report = new Report(System.out);

  private Benchmarks(Path root, String only, boolean all) {
    this.root = root;
    this.only = only;
    this.all = all;
  }

  /**
   * Runs.
   *
   * @param words the checkout's root, then the name of one benchmark, if only one is wanted, and
   *     {@code --long} for what takes long
   */
  public static void main(String[] words) {
    var names = Stream.of(words).skip(1).filter(word -> !word.equals("--long")).toList();
    var all = List.of(words).contains("--long");
    var root = Path.of(words[0]).toAbsolutePath();
    new Benchmarks(root, names.isEmpty() ? "" : names.get(0), all).run();
  }

  private void run() {
    if (!List.of("", "start", "import", "library", "search", "submit").contains(only)) {
      System.err.println("There are: start, import, library, search, submit.");
      System.exit(2);
    }
    // Before anything else runs: nobody shall stand beside whoever is timed alone.
    if (wanted("search") || only.equals("library")) measureLibrary();
    if (!only.equals("library")) measureProduct();
    report.print();
  }

  private void measureProduct() {
    try (var instance = Instance.fresh(root)) {
      instance.start();
      if (wanted("start")) new StartBenchmark(instance, report).run();
      if (wanted("submit")) new SubmitBenchmark(instance, report).run();
      if (wanted("import") || wanted("search")) library(instance);
    }
  }

  private void measureLibrary() {
    try {
      var folder = Files.createTempDirectory("library");
      LibraryBenchmark.measure(folder, all).forEach(report::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void library(Instance instance) {
    var corpus = corpus();
    if (corpus.isEmpty()) {
      report.skipped("import, search", "no corpus beside the checkout");
      return;
    }
    new ImportBenchmark(instance, corpus.get(), report).run();
    if (wanted("search")) new SearchBenchmark(instance, report).run();
  }

  private boolean wanted(String name) {
    return only.isEmpty() || only.equals(name);
  }

  private Optional<Path> corpus() {
    var file = root.resolveSibling("shared/corpus/motions.jsonl.gz");
    return Optional.of(file).filter(Files::isReadable);
  }
}
