/**
 * Finding things in Swedish. A library of its own: it knows nothing of councils or entries, and
 * nobody outside it knows of Lucene.
 *
 * <p>{@link se.radrum.search.SearchEngine} is the door: {@link se.radrum.search.SearchIndex} keeps
 * an index in a folder, {@link se.radrum.search.OpenSearchIndex} in a cluster, and both find the
 * same, since terms and queries are made here and an engine only keeps and counts. {@link
 * se.radrum.search.Document}s go in, {@link se.radrum.search.Question}s are asked, {@link
 * se.radrum.search.Answer}s come out:
 *
 * <pre>{@code
 * try (var index = SearchIndex.open(folder)) {
 *   if (index.opening().mustBeFilled()) fill(index);
 *   index.put(Document.of("14", "En kontaktperson", "Samma person genom hela stödkedjan."));
 *   index.commit(cursor);
 *   for (var hit : index.answer(Question.of("kontakpersoner stöd")).hits()) show(hit);
 * }
 * }</pre>
 *
 * <h2>How a word is found</h2>
 *
 * <p>Swedish hides words in two ways: it bends them, and it writes several as one. {@link
 * se.radrum.search.Stemmer} takes off endings until none is left, so that {@code kvinna}, {@code
 * kvinnan} and {@code kvinnor} meet. {@link se.radrum.search.Splitter} takes compounds apart by how
 * often their parts occur as words ({@link se.radrum.search.Lexicon}: a shipped list, and over it
 * what the library's own words teach, {@link se.radrum.search.WordCount}), so that {@code
 * gotlandsfärjan} finds "färjan till Gotland"; where that goes wrong, people say how ({@link
 * se.radrum.search.Splits}). Both are one value ({@link se.radrum.search.Compounds}), and what was
 * filed by another is told ({@link se.radrum.search.Outdated}). A compound's parts stand in the
 * index at the compound's own place, beside it.
 *
 * <p>Where the machine has a dictionary ({@link se.radrum.search.Roots}), words are first led back
 * to the form it lists them by: endings alone never lead from {@code händer} to {@code hand}.
 *
 * <p>A question ({@link se.radrum.search.Wording}) is words, "phrases" and -words. {@link
 * se.radrum.search.Interpreter} leaves out the words that only ask, joins neighbours the library
 * writes as one, and repairs ({@link se.radrum.search.Speller}) words that neither the library nor
 * the language has in any form. {@link se.radrum.search.Ranking} turns that into a query: for each
 * word its best way of being found counts, in the title more than in the text, by BM25; equal hits
 * stand newest first. What the first hits say most ({@link se.radrum.search.Gist}) puts the others
 * in order ({@link se.radrum.search.SecondLook}), and where there is a model of language ({@link
 * se.radrum.search.Embeddings}) so does what they mean. What was made of the question is told
 * ({@link se.radrum.search.Reading}), and {@link se.radrum.search.Question#exactly} turns all of it
 * off.
 *
 * <h2>What helps to find</h2>
 *
 * <p>{@link se.radrum.search.SearchIndex#suggest} completes what is being typed and names titles,
 * {@link se.radrum.search.SearchIndex#easier} says what a question that found nothing would find
 * without one of its words, {@link se.radrum.search.SearchIndex#like} finds what is about the same,
 * and a {@link se.radrum.search.Period} leaves out what is from another time.
 *
 * <p>Papers may go with a document ({@link se.radrum.search.PaperPage}): their words find it and
 * weigh half, and where the document's own words leave something unsaid the hit shows the page that
 * says it.
 *
 * <p>Everyday words get the official ones beside them ({@link se.radrum.search.Synonyms}: a list of
 * our own, looked up while asking), a number leads to its paper, and what is written in another
 * language goes by that language's rules. {@code CorpusTest} prints how well this answers judged
 * queries over 19,516 Swedish policy documents, beside Lucene's own Swedish analyser; the decision
 * record 0011 tells what each part moves.
 *
 * <h2>What holds</h2>
 *
 * <ul>
 *   <li>No text fails as a question, however long or broken; what is read of it is bounded.
 *   <li>Marks are offsets, never markup, and mark what the reader meant: not every loose part of a
 *       compound.
 *   <li>Counts of a facet are what choosing the value would give; the siblings of a chosen value
 *       keep theirs.
 *   <li>An index is a copy. A commit carries how far its source had been read; an index that is
 *       missing or damaged is opened empty, one of an older version answers until it is filled
 *       anew; both say so.
 *   <li>A full disk loses nothing that was kept: questions go on being answered from it, {@link
 *       se.radrum.search.SearchEngine#trouble} says why, and the next put after there is room goes
 *       on from the last commit. {@code FullDiskTest} fills the disk at every stage.
 *   <li>The vocabulary, and so every correction and suggestion, comes from what is in the index at
 *       that moment ({@link se.radrum.search.Vocabulary}): a word only a removed document had is
 *       unknown from the next refresh on. Put in nothing that may not be seen.
 * </ul>
 *
 * <p>Word counts in {@code words.tsv} were made from the open corpus of the Riksdag and the
 * Government by {@code MakeWords} in the tests.
 */
@NullMarked
package se.radrum.search;

import org.jspecify.annotations.NullMarked;
