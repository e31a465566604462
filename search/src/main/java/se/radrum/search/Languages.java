package se.radrum.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * What is written in other languages than Swedish, each taken apart by its own rules: English,
 * Finnish, Arabic and Persian by Lucene's; Somali and every other language word for word, without
 * accents, because nobody has written rules for them.
 */
final class Languages {
  private static final String LANGUAGE = "language.";

  /** A sentence in a language is found by most of its words. */
  private static final float MOST = 0.6f;

  /** What fits as well in Swedish comes first. */
  private static final float FOREIGN = 0.9f;

  private static final Analyzer BARE =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var words = new StandardTokenizer();
          return new TokenStreamComponents(
              words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
      };

  private static final Map<String, Analyzer> OWN =
      Map.of(
          "en", new EnglishAnalyzer(),
          "fi", new FinnishAnalyzer(),
          "ar", new ArabicAnalyzer(),
          "fa", new PersianAnalyzer());

  private Languages() {}

  /** The field of a language's words. */
  static String field(String language) {
    return LANGUAGE + language;
  }

  static boolean isField(String name) {
    return name.startsWith(LANGUAGE);
  }

  /** The tag of the language of a field. */
  static String ofField(String field) {
    return field.substring(LANGUAGE.length());
  }

  /** The rules of a field. */
  static Analyzer of(String field) {
    var language = ofField(field).split("-", 2)[0];
    return OWN.getOrDefault(language, BARE);
  }

  /** The fields of the languages a library has beside Swedish. */
  static Set<String> fields(IndexReader library) {
    var fields = new TreeSet<String>();
    for (var name : FieldInfos.getIndexedFields(library)) if (isField(name)) fields.add(name);
    return fields;
  }

  /** What a word is to the rules of a field; empty where it carries nothing or is several. */
  static Optional<String> term(String field, String word) {
    return new QueryBuilder(of(field)).createBooleanQuery(field, word) instanceof TermQuery one
        ? Optional.of(one.getTerm().text())
        : Optional.empty();
  }

  /** Finds words in every language of a library. */
  static List<Query> words(Set<String> fields, String text) {
    return fields.stream()
        .map(field -> new QueryBuilder(of(field)).createMinShouldMatchQuery(field, text, MOST))
        .filter(query -> query != null)
        .<Query>map(query -> new BoostQuery(query, FOREIGN))
        .toList();
  }

  /** Finds a phrase in every language of a library. */
  static List<Query> phrase(Set<String> fields, String text) {
    return fields.stream()
        .<Query>map(field -> new QueryBuilder(of(field)).createPhraseQuery(field, text))
        .filter(query -> query != null)
        .toList();
  }
}
