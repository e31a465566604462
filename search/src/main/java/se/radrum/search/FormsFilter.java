package se.radrum.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts a word's stem in its place, and the stems of its parts at the same position. */
final class FormsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final Lately words;
  private final boolean withParts;
  private Iterator<String> parts = List.<String>of().iterator();

  FormsFilter(TokenStream in, Morphology morphology, boolean withParts) {
    super(in);
    this.words = new Lately(morphology);
    this.withParts = withParts;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (parts.hasNext()) {
      term.setEmpty().append(parts.next());
      position.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) return false;
    var forms = words.of(term.buffer(), term.length());
    term.setEmpty().append(forms.stem());
    if (withParts && !forms.partStems().isEmpty()) parts = forms.partStems().iterator();
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    parts = List.<String>of().iterator();
  }
}
