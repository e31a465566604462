package se.radrum.search;

import java.util.Optional;

/**
 * A model of language that says where texts lie in its space of meanings. What a question finds is
 * then put in order by what it means, too, and not by its words alone ({@link Nearness}): "min man
 * slår mig" lies near "våld i nära relationer", which shares no word with it. Nothing is found or
 * lost by it, and neither searching nor putting in waits for it: where it gives nothing, words
 * decide.
 *
 * <p>There is none unless somebody brings one: {@link EmbeddingServer} asks a server of models. All
 * methods may be called from any thread.
 */
public interface Embeddings {
  /** No model. */
  Embeddings NONE =
      new Embeddings() {
        @Override
        public String name() {
          return "";
        }

        @Override
        public Optional<Embedding> ofQuestion(String text) {
          return Optional.empty();
        }

        @Override
        public Optional<Embedding> ofPassage(String text) {
          return Optional.empty();
        }

        @Override
        public boolean isAway() {
          return false;
        }
      };

  /**
   * What tells models apart: lower case letters and digits; empty when there is none. What another
   * one said of a document is not looked at.
   */
  String name();

  /** Where a question lies; nothing when that is not to be had while somebody waits. */
  Optional<Embedding> ofQuestion(String text);

  /** Where a passage of a document lies; nothing when that is not to be had now. */
  Optional<Embedding> ofPassage(String text);

  /** Whether there is a model that did not answer when it was asked last. */
  boolean isAway();
}
