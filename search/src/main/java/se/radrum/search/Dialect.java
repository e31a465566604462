package se.radrum.search;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Says a query in the language of OpenSearch. Nothing is left for the engine to make of the words:
 * terms are terms of the index, and what a phrase is read with knows only where one ends.
 */
final class Dialect {
  static final JsonProvider JSON = JsonProvider.provider();

  private Dialect() {}

  /**
   * The query's body.
   *
   * @throws IllegalArgumentException for a kind of query that is not asked here
   */
  static JsonObjectBuilder of(Query query) {
    return of(query, 1);
  }

  private static JsonObjectBuilder of(Query query, float boost) {
    if (query instanceof BoostQuery more) return of(more.getQuery(), boost * more.getBoost());
    if (query instanceof TermQuery term) return term(term.getTerm(), "term", boost);
    if (query instanceof PrefixQuery prefix) return term(prefix.getPrefix(), "prefix", boost);
    if (query instanceof PhraseQuery phrase) return phrase(phrase, boost);
    if (query instanceof BooleanQuery all) return bool(all, boost);
    if (query instanceof DisjunctionMaxQuery ways) return ways(ways, boost);
    if (query instanceof ConstantScoreQuery same)
      return named("constant_score", boosted(boost).add("filter", of(same.getQuery(), 1)));
    if (query instanceof MatchAllDocsQuery) return named("match_all", boosted(boost));
    if (query instanceof MatchNoDocsQuery) return named("match_none", object());
    throw new IllegalArgumentException("nobody asks a " + query.getClass().getSimpleName());
  }

  private static JsonObjectBuilder term(Term term, String kind, float boost) {
    return named(kind, object().add(term.field(), boosted(boost).add("value", term.text())));
  }

  private static JsonObjectBuilder phrase(PhraseQuery phrase, float boost) {
    var field = phrase.getTerms()[0].field();
    var said = boosted(boost).add("query", words(phrase)).add("slop", phrase.getSlop());
    return named("match_phrase", object().add(field, said));
  }

  /** The words in their places: where a small word has been left out stands a gap. */
  private static String words(PhraseQuery phrase) {
    var places = phrase.getPositions();
    var terms = phrase.getTerms();
    var words = new String[places[places.length - 1] - places[0] + 1];
    Arrays.fill(words, ReadyText.GAP);
    for (int i = 0; i < terms.length; i++) words[places[i] - places[0]] = terms[i].text();
    return Arrays.stream(words).collect(Collectors.joining(" "));
  }

  private static JsonObjectBuilder bool(BooleanQuery all, float boost) {
    if (all.clauses().isEmpty()) return named("match_none", object());
    var said = boosted(boost);
    for (var occur : Occur.values()) {
      var clauses = array();
      for (var clause : all) {
        if (clause.getOccur() == occur) clauses.add(of(clause.getQuery(), 1));
      }
      said.add(word(occur), clauses);
    }
    var least = all.getMinimumNumberShouldMatch();
    if (least > 0) said.add("minimum_should_match", least);
    return named("bool", said);
  }

  private static String word(Occur occur) {
    return switch (occur) {
      case MUST -> "must";
      case FILTER -> "filter";
      case SHOULD -> "should";
      case MUST_NOT -> "must_not";
    };
  }

  private static JsonObjectBuilder ways(DisjunctionMaxQuery ways, float boost) {
    var queries = array();
    ways.getDisjuncts().forEach(way -> queries.add(of(way, 1)));
    return named(
        "dis_max",
        boosted(boost).add("tie_breaker", ways.getTieBreakerMultiplier()).add("queries", queries));
  }

  private static JsonObjectBuilder boosted(float boost) {
    return boost == 1 ? object() : object().add("boost", boost);
  }

  static JsonObjectBuilder named(String name, JsonObjectBuilder content) {
    return object().add(name, content);
  }

  static JsonObjectBuilder object() {
    return JSON.createObjectBuilder();
  }

  static JsonArrayBuilder array() {
    return JSON.createArrayBuilder();
  }
}
