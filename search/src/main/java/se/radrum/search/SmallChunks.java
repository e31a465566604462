package se.radrum.search;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;

/**
 * Lucene's own format, with what is stored packed in chunks of 4 kB. A page of hits reads ten
 * documents from ten places and unpacks each time what they lie in: of Lucene's own chunks (80 kB
 * and a dictionary) that took a quarter of the time of a question. An index grows by 5 % of itself.
 *
 * <p>Public, and with a constructor of its own, because Lucene finds it by its name ({@code
 * META-INF/services}) when it opens what was written so.
 */
public final class SmallChunks extends FilterCodec {
  private static final String NAME = "RadrumSmallChunks";
  private static final int BYTES = 4 * 1024;
  private static final int MOST_DOCUMENTS = 64;

  /** How many chunks an entry of the list of chunks stands for, as a power of two: Lucene's own. */
  private static final int BLOCK_SHIFT = 10;

  /** The format, as Lucene makes it. */
  public SmallChunks() {
    super(NAME, new Lucene912Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return new Lucene90CompressingStoredFieldsFormat(
        NAME, CompressionMode.FAST, BYTES, MOST_DOCUMENTS, BLOCK_SHIFT);
  }
}
