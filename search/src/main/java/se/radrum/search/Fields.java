package se.radrum.search;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Where the parts of a document lie in Lucene's. */
final class Fields {
  static final String ID = "id";
  static final String TITLE = "title";
  static final String TEXT = "text";

  /** Title and text as written: the vocabulary, and what is searched to the letter. */
  static final String RAW = "raw";

  /** The papers that go with it, a value a page. */
  static final String PAGES = "pages";

  /** Where each of the pages stands, in their order. */
  private static final String PLACES = "pages.places";

  /** Official numbers, bare. */
  static final String NUMBER = "number";

  static final String DATE = "date";

  /** What a document is about. */
  private static final String GIST = "gist";

  /** Where a document lies in a model's space of meanings; the model's name follows. */
  private static final String EMBEDDING = "embedding.";

  /** An order among equals that is the same wherever and whenever the same was put in. */
  static final String TURN = "turn";

  private static final String DATE_SHOWN = "date.shown";
  private static final String FACET = "facet.";
  private static final String DETAIL = "detail.";

  private static final FieldType VOCABULARY = new FieldType();

  static {
    VOCABULARY.setTokenized(true);
    VOCABULARY.setOmitNorms(true);
    VOCABULARY.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    VOCABULARY.freeze();
  }

  /** Any facet may have many values. */
  static final FacetsConfig FACETS =
      new FacetsConfig() {
        @Override
        protected DimConfig getDefaultDimConfig() {
          var many = new DimConfig();
          many.multiValued = true;
          return many;
        }
      };

  private Fields() {}

  /** A document as Lucene takes it. */
  static org.apache.lucene.document.Document write(Document document, Analyzer chain)
      throws IOException {
    var out = new org.apache.lucene.document.Document();
    out.add(new StringField(ID, document.id(), Field.Store.YES));
    out.add(new TextField(TITLE, document.title(), Field.Store.YES));
    out.add(new TextField(TEXT, document.text(), Field.Store.YES));
    out.add(new Field(RAW, document.title(), VOCABULARY));
    out.add(new Field(RAW, document.text(), VOCABULARY));
    document.translations().forEach((language, words) -> translation(out, language, words));
    document
        .numbers()
        .forEach(
            n ->
                Numbers.terms(n).forEach(t -> out.add(new StringField(NUMBER, t, Field.Store.NO))));
    for (var stem : Gist.of(document, chain)) {
      out.add(new SortedSetDocValuesField(GIST, new BytesRef(stem)));
    }
    out.add(new NumericDocValuesField(TURN, turn(document)));
    var date = document.date();
    if (date != null) {
      out.add(new NumericDocValuesField(DATE, date.order()));
      out.add(new StoredField(DATE_SHOWN, date.toString()));
    }
    document.facets().forEach((name, values) -> facet(out, name, values));
    document.details().forEach((name, value) -> out.add(new StoredField(DETAIL + name, value)));
    document.pages().forEach(page -> page(out, page));
    return FACETS.build(out);
  }

  /** And where it lies in a model's space of meanings. */
  static void place(
      org.apache.lucene.document.Document out, Embedding there, Embeddings embeddings) {
    out.add(new BinaryDocValuesField(EMBEDDING + embeddings.name(), there.kept()));
  }

  private static void page(org.apache.lucene.document.Document out, PaperPage page) {
    out.add(new TextField(PAGES, page.text(), Field.Store.YES));
    out.add(new StoredField(PLACES, page.place().written()));
    out.add(new Field(RAW, page.text(), VOCABULARY));
  }

  /** A document as it is stored, without its papers: they may be long, and few ask for them. */
  static org.apache.lucene.document.Document stored(StoredFields shelf, int document)
      throws IOException {
    var all =
        new DocumentStoredFieldVisitor() {
          @Override
          public Status needsField(FieldInfo field) {
            return field.name.startsWith(PAGES) ? Status.NO : Status.YES;
          }
        };
    shelf.document(document, all);
    return all.getDocument();
  }

  /** Whether any document has papers. */
  static boolean hasPages(IndexSearcher library) {
    return FieldInfos.getIndexedFields(library.getIndexReader()).contains(PAGES);
  }

  /** Hands over the pages of a stored document's papers; those after are not unpacked. */
  static void leaf(StoredFields shelf, int document, Predicate<PaperPage> wantsMore)
      throws IOException {
    shelf.document(document, new Leafing(wantsMore));
  }

  /** Makes pages of what is stored: of each its text, and then where it stands. */
  private static final class Leafing extends StoredFieldVisitor {
    private final Predicate<PaperPage> wantsMore;
    private String text = "";
    private boolean done;

    Leafing(Predicate<PaperPage> wantsMore) {
      this.wantsMore = wantsMore;
    }

    @Override
    public Status needsField(FieldInfo field) {
      if (done) return Status.STOP;
      return field.name.startsWith(PAGES) ? Status.YES : Status.NO;
    }

    @Override
    public void stringField(FieldInfo field, String value) {
      if (field.name.equals(PAGES)) text = value;
      else done = !wantsMore.test(new PaperPage(PaperPage.Place.read(value), text));
    }
  }

  /** What a document is about, in the order of letters. */
  static List<String> gist(IndexSearcher library, int document) throws IOException {
    var leaves = library.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    var stems = new ArrayList<String>();
    var gists = DocValues.getSortedSet(leaf.reader(), GIST);
    if (!gists.advanceExact(document - leaf.docBase)) return stems;
    for (int i = 0; i < gists.docValueCount(); i++) {
      stems.add(gists.lookupOrd(gists.nextOrd()).utf8ToString());
    }
    return stems;
  }

  /** Where documents lie by a model, each at its place in the list; null where it is unknown. */
  static List<@Nullable Embedding> embeddings(
      IndexSearcher library, List<Integer> documents, Embeddings model) throws IOException {
    var leaves = library.getIndexReader().leaves();
    var found = new HashMap<Integer, Embedding>();
    var kept = DocValues.emptyBinary();
    int leaf = -1;
    for (int document : documents.stream().sorted().toList()) {
      int at = ReaderUtil.subIndex(document, leaves);
      if (at != leaf) kept = DocValues.getBinary(leaves.get(at).reader(), EMBEDDING + model.name());
      leaf = at;
      if (kept.advanceExact(document - leaves.get(at).docBase)) {
        found.put(document, Embedding.read(kept.binaryValue()));
      }
    }
    var all = new ArrayList<@Nullable Embedding>();
    for (var document : documents) all.add(found.get(document));
    return all;
  }

  /** The names of some of which that is unknown. */
  static List<String> withoutEmbedding(IndexSearcher library, int most, Embeddings model)
      throws IOException {
    var unknown =
        new BooleanQuery.Builder()
            .add(new MatchAllDocsQuery(), Occur.MUST)
            .add(new FieldExistsQuery(EMBEDDING + model.name()), Occur.MUST_NOT)
            .build();
    var names = new ArrayList<String>();
    var shelf = library.storedFields();
    for (var one : library.search(unknown, most).scoreDocs) {
      names.add(text(shelf.document(one.doc, Set.of(ID)), ID));
    }
    return names;
  }

  static long turn(Document document) {
    return document.id().hashCode();
  }

  private static void translation(
      org.apache.lucene.document.Document out, String language, String words) {
    out.add(new TextField(Languages.field(language), words, Field.Store.YES));
    out.add(new Field(RAW, words, VOCABULARY));
  }

  /** A stored document's words in other languages, by their tags. */
  static SortedMap<String, String> translations(org.apache.lucene.document.Document stored) {
    var words = new TreeMap<String, String>();
    for (IndexableField field : stored) {
      var name = field.name();
      if (Languages.isField(name)) words.put(Languages.ofField(name), field.stringValue());
    }
    return words;
  }

  private static void facet(
      org.apache.lucene.document.Document out, String name, Set<String> values) {
    for (var value : values) {
      out.add(new SortedSetDocValuesFacetField(name, value));
      out.add(new StoredField(FACET + name, value));
    }
  }

  /** A stored text. */
  static String text(org.apache.lucene.document.Document stored, String field) {
    var value = stored.get(field);
    return value == null ? "" : value;
  }

  /** When a stored document is from. */
  static @Nullable PartialDate date(org.apache.lucene.document.Document stored)
      throws DateTimeException {
    var shown = stored.get(DATE_SHOWN);
    return shown == null ? null : PartialDate.parse(shown);
  }

  /** A stored document's facets. */
  static Map<String, Set<String>> facets(org.apache.lucene.document.Document stored) {
    var facets = new HashMap<String, Set<String>>();
    for (IndexableField field : stored) {
      if (field.name().startsWith(FACET)) {
        facets
            .computeIfAbsent(field.name().substring(FACET.length()), name -> new HashSet<>())
            .add(field.stringValue());
      }
    }
    return facets;
  }

  /** A stored document's details. */
  static Map<String, String> details(org.apache.lucene.document.Document stored) {
    var details = new HashMap<String, String>();
    for (IndexableField field : stored) {
      if (field.name().startsWith(DETAIL)) {
        details.put(field.name().substring(DETAIL.length()), field.stringValue());
      }
    }
    return details;
  }
}
