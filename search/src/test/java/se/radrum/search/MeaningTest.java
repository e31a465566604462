package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a model of language moves, over real documents and questions: one that has read no Swedish
 * and is asked in broken English, so the least that is to be had.
 */
@Tag("long")
class MeaningTest {
  private static final int SHOWN = 10;

  /** A machine that does much else may need more than a second now and then. */
  private static final int PATIENT = 10;

  private static final Path DICTIONARIES = Path.of("/usr/share/hunspell");

  @Test
  void itPutsMoreOfWhatIsMeantFirstAndInBothEnginesAlike(
      @TempDir Path folder, @TempDir Path plain, @TempDir Path nodes) throws IOException {
    var corpus = Corpus.find();
    assumeTrue(corpus.isPresent(), "shared/corpus is not beside this checkout");
    var documents = corpus.get().documents();
    var roots = Roots.in(DICTIONARIES);
    try (var model = ModelServer.start();
        var cluster = OpenSearchCluster.start(nodes, 1)) {
      var embeddings = new Remembering(patient(model));
      try (var words = SearchIndex.open(plain, roots);
          var ours = SearchIndex.open(folder, roots, embeddings);
          var theirs = OpenSearchIndex.open(cluster.nodes(), "meaning", roots, embeddings)) {
        fill(words, documents);
        fill(ours, documents);
        fill(theirs, documents);
        place(ours, documents);
        place(theirs, documents);
        assertEquals(List.of(), ours.withoutEmbedding(SHOWN));
        assertEquals(List.of(), theirs.withoutEmbedding(SHOWN));
        var tuned = new ArrayList<>(corpus.get().queries());
        Corpus.ownQueries().stream().filter(query -> !query.heldOut()).forEach(tuned::add);
        double before = nDcg("words alone", words, tuned);
        double here = nDcg("with the model", ours, tuned);
        double there = nDcg("with the model, in OpenSearch", theirs, tuned);
        nDcg("unseen: words alone", words, Corpus.unseenQueries());
        nDcg("unseen: with the model", ours, Corpus.unseenQueries());
        assertTrue(here > before + 0.005, here + " against " + before);
        assertEquals(here, there, 0.005);
      }
    }
  }

  private static double nDcg(String what, SearchEngine engine, List<Corpus.Judged> queries) {
    var scores = Scores.of(queries, text -> Shelf.ids(engine.answer(asked(text))));
    System.out.println(scores.line(what));
    return scores.all();
  }

  private static Question asked(String text) {
    return Question.of(text).at(1, SHOWN);
  }

  private static void fill(SearchEngine engine, List<Document> documents) {
    long start = System.nanoTime();
    engine.put(documents);
    engine.commit(1);
    System.out.printf(
        "%s: %d documents in %.1f s%n",
        engine.getClass().getSimpleName(), engine.size(), (System.nanoTime() - start) / 1e9);
  }

  private static void place(SearchEngine engine, List<Document> documents) {
    long start = System.nanoTime();
    documents.parallelStream().forEach(document -> ask(engine, document));
    engine.commit(2);
    System.out.printf(
        "%s: the model asked about all in %.1f s%n",
        engine.getClass().getSimpleName(), (System.nanoTime() - start) / 1e9);
  }

  private static Embeddings patient(ModelServer model) {
    return new EmbeddingServer(model.address(), ModelServer.MODEL, Duration.ZERO);
  }

  private static void ask(SearchEngine engine, Document document) {
    var there = engine.embed(document);
    for (int again = 0; there.isEmpty() && again < PATIENT; again++) there = engine.embed(document);
    engine.put(document, there.orElseThrow());
  }

  /** Asks for each text once: two engines are filled with the same. */
  private record Remembering(Embeddings model, Map<String, Optional<Embedding>> known)
      implements Embeddings {
    Remembering(Embeddings model) {
      this(model, new ConcurrentHashMap<>());
    }

    @Override
    public String name() {
      return model.name();
    }

    @Override
    public Optional<Embedding> ofQuestion(String text) {
      return known.computeIfAbsent(text, model::ofQuestion);
    }

    @Override
    public Optional<Embedding> ofPassage(String text) {
      var given = known.computeIfAbsent(text, model::ofPassage);
      if (given.isEmpty()) known.remove(text);
      return given;
    }

    @Override
    public boolean isAway() {
      return model.isAway();
    }
  }
}
