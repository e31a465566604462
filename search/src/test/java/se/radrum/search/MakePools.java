package se.radrum.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * Lays out what a judge reads: for each query the documents several systems find for it, mixed so
 * that nobody can tell who found what. Run by hand when queries are added.
 *
 * <p>A line of the list is {@code kind|who|query|the same said by a librarian|and once more}. The
 * librarian's words are there so that a document none of the systems finds by the reader's words
 * still comes before the judge.
 */
final class MakePools {
  private static final int DEEP = 10;
  private static final int SHOWN = 95;
  private static final int MOST = 22;

  private MakePools() {}

  /** Reads the list in the first file named, works in the folder, writes the second file. */
  public static void main(String[] files) throws IOException {
    var documents = Corpus.find().orElseThrow().documents();
    var byId = documents.stream().collect(Collectors.toMap(Document::id, d -> d));
    var work = Files.createTempDirectory(Path.of(files[1]), "pools");
    try (var index = SearchIndex.open(work.resolve("ours"));
        var swedish = Peer.swedish(work.resolve("swedish"), documents);
        var plain = Peer.with(new StandardAnalyzer(), work.resolve("plain"), documents)) {
      documents.forEach(index::put);
      index.commit(1);
      List<Function<String, List<String>>> systems =
          List.of(
              text -> swedish.find(text, DEEP),
              text -> plain.find(text, DEEP),
              text -> ours(index, text),
              text -> swedish.inTitles().find(text, DEEP));
      var out = new ArrayList<String>();
      for (var line : Files.readAllLines(Path.of(files[0]))) {
        out.add("## " + (out.stream().filter(l -> l.startsWith("##")).count() + 1) + " " + line);
        out.addAll(pool(line.split("\\|"), systems, byId));
      }
      Files.write(Path.of(files[2]), out);
    }
  }

  private static List<String> ours(SearchIndex index, String text) {
    return index.answer(Question.of(text).at(1, DEEP)).hits().stream().map(Hit::id).toList();
  }

  private static List<String> pool(
      String[] line, List<Function<String, List<String>>> systems, Map<String, Document> byId) {
    var worth = new HashMap<String, Double>();
    for (int words = 2; words < line.length; words++) {
      for (var system : systems) count(system.apply(line[words]), worth);
    }
    var asked = line[line.length - 1];
    return worth.keySet().stream()
        .sorted(Comparator.comparingDouble(worth::get).reversed())
        .limit(MOST)
        .sorted()
        .map(id -> shown(requireNonNull(byId.get(id)), asked))
        .toList();
  }

  /** What stands high in some system, and what stands in many, comes before the judge. */
  private static void count(List<String> found, Map<String, Double> worth) {
    for (int i = 0; i < found.size(); i++) worth.merge(found.get(i), 1.0 / (i + 3), Double::sum);
  }

  private static String shown(Document document, String asked) {
    var morphology = new Morphology(Compounds.of(Lexicon.of(Map.of()), Splits.NONE), Roots.NONE);
    var words =
        Wording.of(asked).words().stream()
            .map(word -> Sought.plain(word, morphology.of(word)))
            .toList();
    var meant = new Understanding(words, List.of(), List.of(), List.of(), List.of(), false);
    var passage = new Excerpts(new Marker(meant, morphology)).best(document.text()).text();
    return "%s|%s|%s|%s".formatted(document.id(), document.date(), document.title(), cut(passage));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), SHOWN));
  }
}
