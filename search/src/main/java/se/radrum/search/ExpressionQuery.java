package se.radrum.search;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.radrum.search.Expression.All;
import se.radrum.search.Expression.Any;
import se.radrum.search.Expression.Beginning;
import se.radrum.search.Expression.Not;
import se.radrum.search.Expression.Paper;
import se.radrum.search.Expression.Phrase;
import se.radrum.search.Expression.Word;

/** Makes a query of what an expert asks for. Each word is looked for as {@link Ranking} does. */
final class ExpressionQuery {
  private final Ranking ranking;
  private final Understanding.Expertly said;
  private final boolean literal;
  private final Map<String, Sought> words;

  ExpressionQuery(Ranking ranking, Understanding question) {
    this.ranking = ranking;
    this.said = Objects.requireNonNull(question.expertly());
    this.literal = question.literal();
    var all = new ArrayList<>(question.words());
    all.addAll(question.without());
    this.words = all.stream().collect(toMap(Sought::typed, word -> word, (first, other) -> first));
  }

  Query query() {
    return of(said.wish());
  }

  private Query of(Expression wish) {
    if (wish instanceof All all) return all(all.parts());
    if (wish instanceof Not) return all(List.of(wish));
    if (wish instanceof Any any) {
      return new DisjunctionMaxQuery(any.ways().stream().map(this::of).toList(), Ranking.TIE);
    }
    if (wish instanceof Word word) return word(word);
    if (wish instanceof Phrase phrase) return phrase(phrase);
    if (wish instanceof Paper paper) return ranking.number(paper.asked());
    return beginning((Beginning) wish);
  }

  private Query all(List<Expression> parts) {
    var all = new BooleanQuery.Builder();
    for (var part : parts) {
      if (part instanceof Not not) all.add(of(not.what()), Occur.MUST_NOT);
      else all.add(of(part), Occur.MUST);
    }
    if (parts.stream().allMatch(Not.class::isInstance)) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return all.build();
  }

  private Query word(Word word) {
    var sought = Objects.requireNonNull(words.get(word.typed()));
    if (word.titled()) return inTitle(sought);
    return literal ? Ranking.written(word.typed()) : Ranking.word(sought);
  }

  private static Query inTitle(Sought word) {
    var ways = new ArrayList<Query>(List.of(inTitle(word.forms().stem())));
    var parts = new BooleanQuery.Builder();
    word.forms().partStems().forEach(part -> parts.add(inTitle(part), Occur.MUST));
    if (!word.forms().partStems().isEmpty()) ways.add(parts.build());
    word.corrections().forEach(correction -> ways.add(inTitle(correction.forms().stem())));
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static Query inTitle(String stem) {
    return new TermQuery(new Term(Fields.TITLE, stem));
  }

  private Query phrase(Phrase phrase) {
    return phrase.titled()
        ? ranking.sequence(Fields.TITLE, phrase.text())
        : ranking.phrase(phrase.text(), literal);
  }

  private Query beginning(Beginning begun) {
    if (literal && !begun.titled()) {
      return new ConstantScoreQuery(new PrefixQuery(new Term(Fields.RAW, begun.letters())));
    }
    var words = said.beginnings().getOrDefault(begun.letters(), List.of());
    if (words.isEmpty()) return new MatchNoDocsQuery();
    return new DisjunctionMaxQuery(
        words.stream().map(word -> begun(word, begun)).distinct().toList(), 0);
  }

  /** A stem shorter than the letters would bring words that begin otherwise. */
  private static Query begun(Sought word, Beginning begun) {
    var stem = word.forms().stem();
    var any = begun.titled() ? inTitle(stem) : Ranking.anywhere(stem);
    if (stem.startsWith(begun.letters())) return any;
    var written = Ranking.written(word.typed());
    return begun.titled()
        ? new BooleanQuery.Builder().add(any, Occur.MUST).add(written, Occur.FILTER).build()
        : written;
  }
}
