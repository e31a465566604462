package se.radrum.search;

import java.io.Closeable;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An index, wherever it lies: {@link SearchIndex} in a folder of this node, {@link OpenSearchIndex}
 * in a cluster that several nodes share. Our code makes terms of words and a query of a question;
 * an engine keeps the terms and counts. So all of them find the same.
 *
 * <p>Documents go in and out by id; questions get answers. What was put becomes visible with {@link
 * #refresh} and lasting with {@link #commit}, which keeps beside the documents how far their source
 * had been read: after a crash the index is as of the last commit, and {@link #cursor} says where
 * to go on. After {@link #clear} questions are answered from what was there, until what is put in
 * its place is made visible.
 *
 * <p>All methods may be called from any thread. They throw {@link UncheckedIOException} when the
 * disk or the cluster fails; what was put since the last commit is then to be put again.
 */
public interface SearchEngine extends Closeable {
  /** What was found when the index was opened. */
  Opening opening();

  /** Why what was put last could not be kept; nothing when it was. */
  Optional<String> trouble();

  /** How far the source has been read, all of it to be found; 0 for a new index. */
  long cursor();

  /** How many documents there are, as of the last refresh. */
  int size();

  /** Puts a document in, in place of any with its id. */
  void put(Document document);

  /**
   * Puts many in. In what order is the engine's business: no two may have the same id. One that
   * fails fails all, and all are then to be put again.
   */
  default void put(Collection<Document> documents) {
    documents.forEach(this::put);
  }

  /** Takes a document out, if it is there. */
  void remove(String id);

  /** Takes every document out. */
  void clear();

  /** Lets questions see what has been put and removed so far. */
  void refresh();

  /**
   * Makes what has been put and removed last, and lets questions see it.
   *
   * @param reached how far the source has been read; what {@link #cursor} says from now on
   */
  void commit(long reached);

  /**
   * Remembers that the source has been read so far and nothing there belonged here. It is written
   * with the next commit, or when the index is closed: no file's time tells of what is not in it.
   */
  void pass(long reached);

  /**
   * Puts together what was put in piece by piece, if that is much: questions are answered sooner
   * after it. Takes its time; whoever puts and asks meanwhile does not wait for it.
   *
   * @return whether it was done; the next commit makes it last, and gives back the room it took
   */
  default boolean settle() {
    return false;
  }

  /** Answers a question; any text will do. */
  Answer answer(Question question);

  /** What the answer would be with another list of synonyms. */
  Answer answer(Question question, Synonyms others);

  /**
   * What the answer would be if the words of the question were taken apart as said. What has been
   * put in stays as it is: it would be put again.
   */
  Answer answer(Question question, Splits others);

  /** The list of synonyms in use. */
  Synonyms synonyms();

  /** Uses another list of synonyms from the next question on. Nothing is indexed again. */
  void use(Synonyms others);

  /** How compounds are taken apart; without being told, by {@link Compounds#shipped}. */
  Compounds compounds();

  /**
   * Takes compounds apart so from now on, in questions and in what is put in. What was put in
   * before and is {@link Outdated} is to be put again.
   */
  void use(Compounds others);

  /** How a question would be understood, without asking it: as much of it as is read. */
  Reading read(String text);

  /** What a question that found nothing would find without one of its words, most hits first. */
  default List<Easier> easier(Question question) {
    return Easier.than(this, question, read(question.text()));
  }

  /**
   * Asks the model of language where a document lies. That takes as long as the model does; putting
   * documents in does not wait for it.
   */
  Optional<Embedding> embed(Document document);

  /** Puts a document in, in place of any with its id, with where it lies by the model. */
  void put(Document document, Embedding there);

  /**
   * The names of documents that were put in without. None where there is no model.
   *
   * @param most 1 and up
   */
  List<String> withoutEmbedding(int most);

  /**
   * What somebody who has typed this much may want to say; nothing before two letters.
   *
   * @param language the tag of the language they read: its words are suggested where there are any,
   *     and Swedish ones elsewhere
   */
  Suggestions suggest(String typed, String language);

  /** The same, for who reads Swedish. */
  default Suggestions suggest(String typed) {
    return suggest(typed, "sv");
  }

  /**
   * What is about the same as a text, likest first.
   *
   * @param limit 1 to 100
   */
  List<Hit> like(String title, String text, int limit);

  /** What is about the same as a document, likest first; nothing when it is not there. */
  List<Hit> like(String id, int limit);

  /** Closes the index. What was not committed is given up. */
  @Override
  void close();
}
