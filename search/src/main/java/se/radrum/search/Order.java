package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/**
 * In what order the best are shown: as they were found, or after a {@link SecondLook} at them, and
 * by {@link Nearness} where there is a model of language.
 */
final class Order {
  private final Snapshot snapshot;
  private final Understanding understood;
  private final Question question;
  private final boolean again;
  private final boolean asks;

  /** Where the question lies by the model, if it was asked and said so. */
  private final Optional<Embedding> meant;

  /** Asks the model, before anything is looked for. */
  Order(Snapshot snapshot, Understanding understood, Question question) {
    this.snapshot = snapshot;
    this.understood = understood;
    this.question = question;
    this.again = question.sort() == Question.Sort.RELEVANCE && SecondLook.helps(understood);
    var model = snapshot.embeddings();
    this.asks = looksAgain() && Nearness.helps(understood, model);
    this.meant = asks ? Nearness.place(question, understood, model) : Optional.empty();
  }

  /** How many of the best must be found to show the page. */
  long reach() {
    return looksAgain() ? Math.max(SecondLook.REACH, question.shown()) : question.shown();
  }

  /** The best are put in another order on every page that shows some of them, and on no other. */
  private boolean looksAgain() {
    return again && question.before() < SecondLook.REACH;
  }

  /** What was found, in the order it is shown. */
  List<ScoreDoc> of(TopFieldDocs found) throws IOException {
    var all = Arrays.stream(found.scoreDocs).map(one -> scored((FieldDoc) one)).toList();
    if (!looksAgain() || all.size() < 2) return all;
    int reached = Math.min(SecondLook.REACH, all.size());
    var best = byMeaning(lookAgain(all.subList(0, reached)));
    return Stream.concat(best.stream(), all.subList(reached, all.size()).stream()).toList();
  }

  /** Every order sorts by the score, first or last, so it need not be worked out again. */
  private static ScoreDoc scored(FieldDoc found) {
    for (var value : found.fields) {
      if (value instanceof Float score) return new ScoreDoc(found.doc, score);
    }
    throw new IllegalStateException("sorted without a score");
  }

  private List<ScoreDoc> lookAgain(List<ScoreDoc> found) throws IOException {
    var learnt = new SecondLook(snapshot.vocabulary()).learnt(first(found), understood);
    var places = new HashMap<Integer, Integer>();
    for (var one : found) places.put(one.doc, places.size());
    var best =
        new TopDocs(
            new TotalHits(found.size(), TotalHits.Relation.EQUAL_TO),
            found.toArray(ScoreDoc[]::new));
    var anew = QueryRescorer.rescore(snapshot, best, learnt, 1, found.size()).scoreDocs;
    // What is equal again stands as it stood.
    var order = Comparator.<ScoreDoc>comparingDouble(one -> -one.score);
    return Arrays.stream(anew)
        .sorted(order.thenComparing(one -> places.getOrDefault(one.doc, 0)))
        .toList();
  }

  /** Whether a model was asked and did not answer in time: the next time it may. */
  boolean isMissing() {
    return asks && meant.isEmpty();
  }

  private List<ScoreDoc> byMeaning(List<ScoreDoc> found) throws IOException {
    if (meant.isEmpty()) return found;
    var scores = found.stream().map(one -> one.score).toList();
    var names = found.stream().map(one -> one.doc).toList();
    var places = Fields.embeddings(snapshot, names, snapshot.embeddings());
    return Nearness.order(scores, places, meant.get()).stream()
        .map(placed -> new ScoreDoc(found.get(placed.place()).doc, placed.score()))
        .toList();
  }

  private List<SecondLook.Seen> first(List<ScoreDoc> found) throws IOException {
    var seen = new ArrayList<SecondLook.Seen>();
    for (var one : found.subList(0, Math.min(SecondLook.FIRST, found.size()))) {
      seen.add(new SecondLook.Seen(snapshot.gist(one.doc), one.score));
    }
    return seen;
  }
}
