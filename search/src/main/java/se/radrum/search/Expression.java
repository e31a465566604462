package se.radrum.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an expert asks for, as a tree.
 *
 * <p>A {@link Not} turns around what is under it: of {@code -(färja -båt)} the boat is wanted again
 * and the ferry is not. Each leaf is either {@link #wanted} or {@link #unwanted}.
 */
sealed interface Expression {

  /** Each of these. */
  record All(List<Expression> parts) implements Expression {}

  /** One of these at least. */
  record Any(List<Expression> ways) implements Expression {}

  /** Nothing of this. */
  record Not(Expression what) implements Expression {}

  /**
   * A word in any form.
   *
   * @param typed in lower case
   * @param titled whether it has to stand in the title
   */
  record Word(String typed, boolean titled) implements Expression {}

  /**
   * Any word that begins so.
   *
   * @param letters in lower case
   * @param titled whether it has to stand in the title
   */
  record Beginning(String letters, boolean titled) implements Expression {}

  /**
   * Words that follow each other.
   *
   * @param titled whether they have to stand in the title
   */
  record Phrase(String text, boolean titled) implements Expression {}

  /** A paper, by its official number. */
  record Paper(Numbers.Asked asked) implements Expression {}

  /** The leaves that are asked for, in their order. */
  default Stream<Expression> wanted() {
    if (this instanceof All all) return all.parts().stream().flatMap(Expression::wanted);
    if (this instanceof Any any) return any.ways().stream().flatMap(Expression::wanted);
    return this instanceof Not not ? not.what().unwanted() : Stream.of(this);
  }

  /** The leaves nobody wants. */
  default Stream<Expression> unwanted() {
    if (this instanceof All all) return all.parts().stream().flatMap(Expression::unwanted);
    if (this instanceof Any any) return any.ways().stream().flatMap(Expression::unwanted);
    return this instanceof Not not ? not.what().wanted() : Stream.empty();
  }
}
