package se.radrum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Says which documents answer a question and how well. For each word the best of its ways counts,
 * and the others a little (a disjunction by maximum): as it stands, as the parts it is made of, as
 * what it is called elsewhere, as what it was a slip for; in the title a little more than in the
 * text. A hit has every phrase and half of the words, a third of a sentence's; whoever asks to the
 * letter gets what has each. The weights were chosen on the development queries; what each of them
 * moves, and what moved nothing, is in the decision record 0011.
 */
final class Ranking {
  private static final float TITLE = 1.2f;
  private static final float PARTS = 1;
  private static final float CORRECTION = 0.6f;
  private static final float JOINED = 1.5f;

  /** A compound of which a document has some part only. */
  private static final float LOOSE = 0.3f;

  /** What a paper beside the document says: hundreds of pages say something of everything. */
  private static final float PAGE = 0.5f;

  private static final float FIRST = 1_000;
  private static final float NEARNESS = 0.1f;
  private static final float MEANING = 0.8f;
  private static final int NEAR = 6;
  private static final int CLOSE = 3;

  private static final int MOST_LEAVES = 900;

  /** A word is looked for so often at most, alone and beside its neighbours. */
  private static final int FIELDS = 8;

  private static final int MOST_WAYS = 256;

  /** What the ways that are not the best still add, so that more of them is better. */
  static final float TIE = 0.4f;

  private final QueryBuilder phrases;
  private final Set<String> languages;

  /**
   * @param phrases turns the words of a phrase into the index's terms, one a position
   * @param languages the fields of the languages beside Swedish
   */
  Ranking(Analyzer phrases, Set<String> languages) {
    this.languages = languages;
    this.phrases = new QueryBuilder(phrases);
  }

  /**
   * The question with as many meanings as an engine takes. Lucene and OpenSearch refuse a query of
   * more than 1,024 terms and phrases; no more are asked for than leave room for what is put beside
   * them. Where even the best meanings are too many, the question is taken to the letter.
   */
  Understanding bounded(Understanding question) {
    var bounded = question;
    for (int ways = MOST_WAYS; ways > 0 && isTooMuch(bounded); ways /= 2) {
      bounded = question.within(ways);
    }
    return isTooMuch(bounded) ? bounded.literally() : bounded;
  }

  /** Most questions are so far from it that nothing needs to be built to know. */
  private boolean isTooMuch(Understanding question) {
    if (question.expertly() == null && question.ways() * (FIELDS + languages.size()) < MOST_LEAVES)
      return false;
    var leaves = new Leaves();
    query(question).visit(leaves);
    return leaves.count > MOST_LEAVES;
  }

  /** Counts as the engines do. */
  private static final class Leaves extends QueryVisitor {
    private int count;

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
      return this;
    }

    @Override
    public void visitLeaf(Query query) {
      count++;
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
      count++;
    }
  }

  /** What to ask Lucene. */
  Query query(Understanding question) {
    if (question.isEmpty()) return new MatchNoDocsQuery();
    if (question.expertly() != null) return new ExpressionQuery(this, question).query();
    var all = new BooleanQuery.Builder();
    question.phrases().forEach(p -> all.add(phrase(p, question.literal()), Occur.MUST));
    question.numbers().forEach(number -> all.add(number(number), Occur.SHOULD));
    question.without().forEach(w -> all.add(without(w, question.literal()), Occur.MUST_NOT));
    if (!question.words().isEmpty()) return all.add(words(question), wished(question)).build();
    if (question.numbers().isEmpty()) all.add(new MatchAllDocsQuery(), Occur.SHOULD);
    return all.build();
  }

  /** Words must be there unless a phrase or a number says already what is wanted. */
  private static Occur wished(Understanding question) {
    boolean alone = question.phrases().isEmpty() && question.numbers().isEmpty();
    return alone ? Occur.MUST : Occur.SHOULD;
  }

  /**
   * How many of the words a hit has: half of a few, for with fewer nobody would believe the number
   * of hits; a third of a sentence, most of whose words nobody wrote in a paper.
   */
  private static int least(int words) {
    return words < 5 ? (words + 1) / 2 : (words + 2) / 3;
  }

  private Query words(Understanding question) {
    var some = new BooleanQuery.Builder();
    int words = question.words().size();
    some.setMinimumNumberShouldMatch(question.literal() ? words : least(words));
    for (var word : question.words()) {
      some.add(question.literal() ? written(word.typed()) : word(word), Occur.SHOULD);
    }
    for (var joined : question.joined()) {
      some.add(new BoostQuery(anywhere(joined.forms().stem()), JOINED), Occur.SHOULD);
    }
    if (!question.literal()) near(question.words()).forEach(q -> some.add(q, Occur.SHOULD));
    return question.literal() ? some.build() : inAnyLanguage(some.build(), question);
  }

  private Query inAnyLanguage(Query swedish, Understanding question) {
    var meant = question.words().stream().map(Sought::meant).collect(Collectors.joining(" "));
    var ways = new ArrayList<>(Languages.words(languages, meant));
    if (ways.isEmpty()) return swedish;
    ways.add(swedish);
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** A word in any way it may be meant. */
  static Query word(Sought word) {
    var ways = new ArrayList<Query>();
    ways.add(anywhere(word.forms().stem()));
    if (!word.forms().partStems().isEmpty()) {
      ways.add(new BoostQuery(allOf(word.forms().partStems()), PARTS));
      ways.add(new BoostQuery(someOf(word.forms().partStems()), LOOSE));
    }
    for (var meaning : word.meanings()) ways.add(new BoostQuery(called(meaning.stems()), MEANING));
    for (var correction : word.corrections()) {
      var stem = anywhere(correction.forms().stem());
      ways.add(new BoostQuery(stem, CORRECTION * correction.likeness()));
    }
    return new DisjunctionMaxQuery(ways, TIE);
  }

  /** A word in the title, the text or a paper. */
  static Query anywhere(String stem) {
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(new TermQuery(new Term(Fields.TITLE, stem)), TITLE),
            new TermQuery(new Term(Fields.TEXT, stem)),
            new BoostQuery(new TermQuery(new Term(Fields.PAGES, stem)), PAGE)),
        TIE);
  }

  /** A name of one word is anywhere; one of several is where they stand near each other. */
  private static Query called(List<String> stems) {
    if (stems.size() == 1) return anywhere(stems.get(0));
    var name = stems.toArray(String[]::new);
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(new PhraseQuery(CLOSE, Fields.TITLE, name), TITLE),
            new PhraseQuery(CLOSE, Fields.TEXT, name),
            new BoostQuery(new PhraseQuery(CLOSE, Fields.PAGES, name), PAGE)),
        TIE);
  }

  private static Query someOf(List<String> stems) {
    var some = new BooleanQuery.Builder();
    stems.forEach(stem -> some.add(anywhere(stem), Occur.SHOULD));
    return some.build();
  }

  private static Query allOf(List<String> stems) {
    var all = new BooleanQuery.Builder();
    stems.forEach(stem -> all.add(anywhere(stem), Occur.MUST));
    return all.build();
  }

  private static List<Query> near(List<Sought> words) {
    var pairs = new ArrayList<Query>();
    for (int i = 0; i + 1 < words.size(); i++) {
      var first = words.get(i).forms().stem();
      var second = words.get(i + 1).forms().stem();
      pairs.add(new BoostQuery(new PhraseQuery(NEAR, Fields.TEXT, first, second), NEARNESS));
    }
    return pairs;
  }

  /** The paper with the number far before those that speak of it. */
  Query number(Numbers.Asked number) {
    var ways = new ArrayList<Query>();
    ways.add(first(number.digits()));
    if (!number.kind().isEmpty()) ways.add(first(number.kind() + number.digits()));
    ways.add(sequence(Fields.RAW, number.written()));
    return new DisjunctionMaxQuery(ways, 1);
  }

  private static Query first(String number) {
    var bearing = new TermQuery(new Term(Fields.NUMBER, number));
    return new BoostQuery(new ConstantScoreQuery(bearing), FIRST);
  }

  /** Words that follow each other. */
  Query phrase(String text, boolean literal) {
    var raw = sequence(Fields.RAW, text);
    if (literal) return raw;
    var title = sequence(Fields.TITLE, text);
    var body = sequence(Fields.TEXT, text);
    var nothingButSmallWords = raw.equals(body) || title.equals(body);
    if (nothingButSmallWords) return raw;
    var ways = new ArrayList<>(Languages.phrase(languages, text));
    ways.add(new BoostQuery(title, TITLE));
    ways.add(body);
    ways.add(new BoostQuery(sequence(Fields.PAGES, text), PAGE));
    return new DisjunctionMaxQuery(ways, TIE);
  }

  /** Words that follow each other in a field. */
  Query sequence(String field, String text) {
    Query sequence = phrases.createPhraseQuery(field, text);
    return sequence == null ? new MatchNoDocsQuery() : sequence;
  }

  private static Query without(Sought word, boolean literal) {
    return literal ? written(word.typed()) : anywhere(word.forms().stem());
  }

  /** A word as it stands. */
  static Query written(String word) {
    return new TermQuery(new Term(Fields.RAW, word));
  }
}
