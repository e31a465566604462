package se.radrum.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the library costs, one thread asking, beside Lucene's own Swedish over the same documents in
 * the same run. Every figure is of the clock; where it says so, of the processor the asking thread
 * had, which says more on a machine that does other things too.
 */
public final class LibraryBenchmark {
  /**
   * What was measured.
   *
   * @param goal what it should be at most, or at least; NaN for what stands beside
   */
  public record Figure(String what, double measured, String unit, double goal, boolean most) {
    static Figure beside(String what, double measured, String unit) {
      return new Figure(what, measured, unit, Double.NaN, true);
    }

    static Figure atMost(String what, double measured, double goal, String unit) {
      return new Figure(what, measured, unit, goal, true);
    }

    static Figure atLeast(String what, double measured, double goal, String unit) {
      return new Figure(what, measured, unit, goal, false);
    }
  }

  private static final int ROUNDS = 20;
  private static final int TIMES = 10;
  private static final int BATCH = 200;

  private static final int REBUILDS = 8;

  /** Of the time. */
  private static final double HARDLY = 0.05;

  private final List<Document> documents;
  private final List<String> queries;
  private final Path folder;
  private final List<Figure> figures = new ArrayList<>();

  private LibraryBenchmark(List<Document> documents, List<String> queries, Path folder) {
    this.documents = documents;
    this.queries = queries;
    this.folder = folder;
  }

  /** Measures in a folder of its own; nothing when the corpus is not beside this checkout. */
  public static List<Figure> measure(Path folder, boolean all) throws IOException {
    var corpus = Corpus.find();
    if (corpus.isEmpty()) return List.of();
    var queries = new ArrayList<>(corpus.get().queries());
    queries.addAll(Corpus.ownQueries());
    var words = queries.stream().map(Corpus.Judged::query).toList();
    var bench = new LibraryBenchmark(corpus.get().documents(), words, folder);
    bench.theFirstTime();
    bench.plain();
    bench.ours();
    bench.withADictionary();
    if (all) bench.tenTimes();
    return bench.figures;
  }

  /** Prints the figures. */
  public static void main(String... words) throws IOException {
    var folder = Files.createTempDirectory("library");
    for (var figure : measure(folder, words.length > 0)) {
      System.out.printf(
          "%-58s %10.2f %-5s %8.2f%n",
          figure.what(), figure.measured(), figure.unit(), figure.goal());
    }
  }

  /** Java has to learn what it does often: on its first library it takes twice as long. */
  private void theFirstTime() throws IOException {
    Peer.swedish(folder.resolve("plain-first"), documents).close();
    try (var index = SearchIndex.open(folder.resolve("ours-first"))) {
      long start = System.nanoTime();
      fill(index, documents);
      keep(index, 1);
      figures.add(Figure.beside("ours: indexing, the first time", aSecond(start), "/s"));
    }
  }

  /** As the product does when nobody waits to be filed. */
  private static void keep(SearchEngine index, long reached) {
    index.commit(reached);
    if (index.settle()) index.commit(reached);
  }

  /** Documents a second, since then. */
  private double aSecond(long start) {
    return documents.size() / ((System.nanoTime() - start) / 1e9);
  }

  private void plain() throws IOException {
    long start = System.nanoTime();
    try (var plain = Peer.swedish(folder.resolve("plain"), documents)) {
      figures.add(Figure.beside("swedish: indexing", aSecond(start), "/s"));
      figures.add(Figure.beside("swedish: index / text", size("plain") / text(), ""));
      var asked = ask(words -> plain.find(words, 10));
      figures.add(Figure.beside("swedish: p50, no snippets", asked.percentile(50), "ms"));
      figures.add(Figure.beside("swedish: p99, no snippets", asked.percentile(99), "ms"));
      figures.addAll(Ranked.peer("swedish", words -> plain.find(words, Ranked.SHOWN)));
    }
  }

  private void ours() throws IOException {
    try (var index = SearchIndex.open(folder.resolve("ours"))) {
      long start = System.nanoTime();
      fill(index, documents);
      keep(index, 1);
      figures.add(Figure.atLeast("ours: indexing", aSecond(start), 3_000, "/s"));
      figures.add(Figure.atMost("ours: index / text", size("ours") / text(), 1.4, ""));
      var bare = ask(words -> index.answer(Question.of(words).titles(), index.synonyms()));
      figures.add(Figure.atMost("ours: p50, no snippets", bare.percentile(50), 1, "ms"));
      figures.add(Figure.atMost("ours: p99, no snippets", bare.percentile(99), 5, "ms"));
      figures.add(Figure.beside("ours: processor a query, no snippets", bare.processor(), "ms"));
      var asked = ask(words -> index.answer(Question.of(words), index.synonyms()));
      figures.add(Figure.beside("ours: p50, with snippets", asked.percentile(50), "ms"));
      figures.add(Figure.atMost("ours: p99, with snippets", asked.percentile(99), 12, "ms"));
      figures.add(Figure.beside("ours: processor a query, with snippets", asked.processor(), "ms"));
      rebuilding(index, asked);
    }
  }

  /**
   * As the product runs where the machine has a dictionary; where it has none, once more without.
   */
  private void withADictionary() throws IOException {
    var roots = Roots.in(CorpusTest.DICTIONARIES);
    var who = roots == Roots.NONE ? "ours, no dictionary: " : "ours, with sv_SE: ";
    try (var index = SearchIndex.open(folder.resolve("rooted"), roots)) {
      long start = System.nanoTime();
      fill(index, documents);
      keep(index, 1);
      figures.add(Figure.beside(who + "indexing", aSecond(start), "/s"));
      figures.add(Figure.beside(who + "index / text", size("rooted") / text(), ""));
      var asked = ask(words -> index.answer(Question.of(words), index.synonyms()));
      figures.add(Figure.beside(who + "p50, with snippets", asked.percentile(50), "ms"));
      figures.add(Figure.beside(who + "p99, with snippets", asked.percentile(99), "ms"));
      figures.addAll(Ranked.ours(words -> CorpusTest.ours(index, words, index.synonyms())));
    }
  }

  /** In the batches the product fills its own in. */
  private static void fill(SearchIndex index, List<Document> documents) {
    for (int from = 0; from < documents.size(); from += BATCH) {
      index.put(documents.subList(from, Math.min(from + BATCH, documents.size())));
    }
  }

  /**
   * Everything is put in anew while somebody goes on asking. Java compiles for seconds what it has
   * not done before, beside both of them: the first time is told of, and measured is the first
   * during which it hardly did, or the last.
   */
  private void rebuilding(SearchIndex index, Asked before) {
    double usual = before.percentile(99);
    var share = "ours: p99 while rebuilding / before";
    var rebuilt = whileRebuilding(index);
    figures.add(
        Figure.beside("ours: rebuilding while asked, the first time", rebuilt.seconds, "s"));
    figures.add(Figure.beside(share + ", the first time", rebuilt.slow() / usual, ""));
    int times = 1;
    for (; rebuilt.compiling > HARDLY && times < REBUILDS; times++)
      rebuilt = whileRebuilding(index);
    figures.add(Figure.beside("ours: rebuilt until it was measured", times, "times"));
    figures.add(Figure.atMost("ours: rebuilding while asked", rebuilt.seconds, 15, "s"));
    figures.add(Figure.atMost(share, rebuilt.slow() / usual, 2, ""));
  }

  /**
   * How it went.
   *
   * @param compiling the share of the time in which Java compiled
   */
  private record Rebuilt(double seconds, double compiling, Asked asked) {
    double slow() {
      return asked.percentile(99);
    }
  }

  private Rebuilt whileRebuilding(SearchIndex index) {
    var over = new AtomicBoolean();
    var times = new ArrayList<Long>();
    var asking =
        CompletableFuture.runAsync(
            () -> {
              for (int n = 0; !over.get(); n++) {
                long start = System.nanoTime();
                index.answer(Question.of(queries.get(n % queries.size())), index.synonyms());
                times.add(System.nanoTime() - start);
              }
            });
    var compiler = ManagementFactory.getCompilationMXBean();
    long compiled = compiler.getTotalCompilationTime();
    long start = System.nanoTime();
    index.clear();
    fill(index, documents);
    keep(index, 2);
    double seconds = (System.nanoTime() - start) / 1e9;
    double compiling = (compiler.getTotalCompilationTime() - compiled) / 1000.0 / seconds;
    over.set(true);
    asking.join();
    return new Rebuilt(seconds, compiling, new Asked(times.stream().sorted().toList(), 0));
  }

  private void tenTimes() {
    try (var index = SearchIndex.open(folder.resolve("ten"))) {
      for (int n = 0; n < TIMES; n++) {
        int copy = n;
        fill(index, documents.stream().map(document -> again(document, copy)).toList());
      }
      keep(index, 1);
      var asked = ask(words -> index.answer(Question.of(words), index.synonyms()));
      figures.add(Figure.beside("ours, ten times as many: p50", asked.percentile(50), "ms"));
      figures.add(Figure.atMost("ours, ten times as many: p99", asked.percentile(99), 20, "ms"));
    }
  }

  private static Document again(Document document, int copy) {
    return new Document(
        document.id() + "-" + copy,
        document.title(),
        document.text(),
        document.date(),
        document.facets(),
        document.details(),
        document.numbers(),
        document.translations(),
        document.pages());
  }

  /** Each query many times, the first half to warm up. */
  private Asked ask(Consumer<String> system) {
    for (int round = 0; round < ROUNDS; round++) queries.forEach(system);
    var threads = ManagementFactory.getThreadMXBean();
    var times = new ArrayList<Long>();
    long processor = threads.getCurrentThreadCpuTime();
    for (int round = 0; round < ROUNDS; round++) {
      for (var query : queries) {
        long start = System.nanoTime();
        system.accept(query);
        times.add(System.nanoTime() - start);
      }
    }
    processor = threads.getCurrentThreadCpuTime() - processor;
    return new Asked(times.stream().sorted().toList(), processor / 1e6 / times.size());
  }

  /** How long each question took, shortest first. */
  private record Asked(List<Long> times, double processor) {
    double percentile(int percent) {
      return times.get(Math.min(times.size() - 1, times.size() * percent / 100)) / 1e6;
    }
  }

  private double text() {
    return documents.stream()
        .flatMap(document -> Stream.of(document.title(), document.text()))
        .mapToDouble(words -> words.getBytes(UTF_8).length)
        .sum();
  }

  private double size(String name) {
    try (var files = Files.walk(folder.resolve(name))) {
      return files.filter(Files::isRegularFile).mapToDouble(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
