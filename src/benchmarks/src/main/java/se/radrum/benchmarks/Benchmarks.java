package se.radrum.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs the benchmarks: {@code radrum bench [start|import|search|submit]}, all of them by default.
 */
public final class Benchmarks {
  private final Path root;
  private final String only;
  private final Report report = new Report(System.out);

  private Benchmarks(Path root, String only) {
    this.root = root;
    this.only = only;
  }

  /**
   * Runs.
   *
   * @param words the checkout's root, then the name of one benchmark, if only one is wanted
   */
  public static void main(String[] words) {
    new Benchmarks(Path.of(words[0]).toAbsolutePath(), words.length > 1 ? words[1] : "").run();
  }

  private void run() {
    if (!List.of("", "start", "import", "search", "submit").contains(only)) {
      System.err.println("There are: start, import, search, submit.");
      System.exit(2);
    }
    try (var instance = Instance.fresh(root)) {
      instance.start();
      if (wanted("start")) new StartBenchmark(instance, report).run();
      if (wanted("submit")) new SubmitBenchmark(instance, report).run();
      if (wanted("import") || wanted("search")) library(instance);
    }
    report.print();
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
