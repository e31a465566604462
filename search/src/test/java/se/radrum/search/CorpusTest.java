package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well real questions are answered, beside what everybody gets who asks Lucene for Swedish. */
class CorpusTest {
  /** Where a machine keeps the dictionary, if it has one. */
  static final Path DICTIONARIES = Path.of("/usr/share/hunspell");

  @Test
  void findsClearlyMoreThanThePlainSwedishAnalyzer(@TempDir Path folder) throws IOException {
    var corpus = Corpus.find();
    assumeTrue(corpus.isPresent(), "shared/corpus is not beside this checkout");
    var documents = corpus.get().documents();
    var given = corpus.get().queries();
    var kept = Corpus.ownQueries().stream().filter(Corpus.Judged::heldOut).toList();
    var tuned = Corpus.ownQueries().stream().filter(query -> !query.heldOut()).toList();
    var roots = Roots.in(DICTIONARIES);
    System.out.println(roots == Roots.NONE ? "without a dictionary" : "with the dictionary sv_SE");
    try (var index = SearchIndex.open(folder.resolve("ours"), roots);
        var plain = Peer.swedish(folder.resolve("plain"), documents)) {
      documents.forEach(index::put);
      index.commit(1);
      Function<String, List<String>> with = text -> ours(index, text, index.synonyms());
      Function<String, List<String>> without = text -> ours(index, text, Synonyms.none());
      Function<String, List<String>> peer = text -> plain.find(text, Ranked.SHOWN);
      System.out.println(Scores.of(tuned, peer).line("own, tuned on: swedish"));
      System.out.println(Scores.of(tuned, without).line("own, tuned on: no synonyms"));
      System.out.println(Scores.of(tuned, with).line("own, tuned on: ours"));
      System.out.println(Scores.of(given, without).line("given: no synonyms"));
      clearlyMore(given, with, peer, "given");
      System.out.println(Scores.of(kept, without).line("own, kept aside: no synonyms"));
      clearlyMore(kept, with, peer, "own, kept aside");
      var unseen = Corpus.unseenQueries();
      System.out.println(Scores.of(unseen, without).line("unseen: no synonyms"));
      clearlyMore(unseen, with, peer, "unseen");
    }
  }

  /** A young council has few papers: those of the first queries, as many as there is room for. */
  @ParameterizedTest
  @ValueSource(ints = {50, 500})
  void aSmallLibraryIsSearchedNoWorse(int size, @TempDir Path folder) throws IOException {
    var corpus = Corpus.find();
    assumeTrue(corpus.isPresent(), "shared/corpus is not beside this checkout");
    var queries = Corpus.ownQueries().stream().filter(query -> !query.heldOut()).toList();
    var some =
        queries.stream()
            .flatMap(query -> query.relevant().stream().sorted())
            .distinct()
            .limit(size)
            .collect(Collectors.toSet());
    var few = corpus.get().documents().stream().filter(d -> some.contains(d.id())).toList();
    var asked = queries.stream().filter(query -> some.containsAll(query.relevant())).toList();
    try (var index = SearchIndex.open(folder.resolve("ours"));
        var plain = Peer.swedish(folder.resolve("plain"), few)) {
      few.forEach(index::put);
      index.commit(1);
      clearlyMore(
          asked,
          text -> ours(index, text, index.synonyms()),
          text -> plain.find(text, Ranked.SHOWN),
          size + " documents, " + asked.size() + " queries");
    }
  }

  private static void clearlyMore(
      List<Corpus.Judged> queries,
      Function<String, List<String>> system,
      Function<String, List<String>> peer,
      String which) {
    var theirs = Scores.of(queries, peer);
    var ours = Scores.of(queries, system);
    System.out.println(theirs.line(which + ": swedish"));
    System.out.println(ours.line(which + ": ours"));
    assertTrue(ours.all() > theirs.all() + 0.15, ours.all() + " against " + theirs.all());
  }

  static List<String> ours(SearchIndex index, String text, Synonyms synonyms) {
    var answer = index.answer(Question.of(text).at(1, Ranked.SHOWN), synonyms);
    return answer.hits().stream().map(Hit::id).toList();
  }
}
