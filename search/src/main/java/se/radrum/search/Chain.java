package se.radrum.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.jspecify.annotations.Nullable;

/** The ways text is turned into terms. */
final class Chain extends Analyzer {
  /** Words as they stand, in lower case: the vocabulary. */
  static final Analyzer RAW = new Chain(null, false);

  private final @Nullable Morphology morphology;
  private final boolean withParts;

  private Chain(@Nullable Morphology morphology, boolean withParts) {
    this.morphology = morphology;
    this.withParts = withParts;
  }

  /**
   * Stems, with the parts of compounds beside them: for what is put into the index. What is in
   * another language goes by the rules of that one.
   */
  static Analyzer indexing(Morphology morphology) {
    var swedish = new Chain(morphology, true);
    return new DelegatingAnalyzerWrapper(PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        if (Languages.isField(field)) return Languages.of(field);
        return field.equals(Fields.RAW) ? RAW : swedish;
      }
    };
  }

  /** Stems alone: for phrases, whose words must follow each other. */
  static Analyzer phrases(Morphology morphology) {
    return new PerFieldAnalyzerWrapper(new Chain(morphology, false), Map.of(Fields.RAW, RAW));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    var lower = new LowerCaseFilter(words);
    if (morphology == null) return new TokenStreamComponents(words, lower);
    var carrying = new StopFilter(lower, SwedishAnalyzer.getDefaultStopSet());
    return new TokenStreamComponents(words, new FormsFilter(carrying, morphology, withParts));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new LowerCaseFilter(in);
  }

  /** Keeps phrases from reaching from one value of a field into the next. */
  @Override
  public int getPositionIncrementGap(String field) {
    return 100;
  }
}
