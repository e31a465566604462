package se.radrum.moderation;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an original text.
 *
 * @param strike what is struck here, or null where the text stands
 */
public record Piece(String text, @Nullable Strike strike) {

  Stream<Piece> cut(Strike next) {
    if (strike != null || !text.contains(next.text())) return Stream.of(this);
    var pieces = new ArrayList<Piece>();
    var from = 0;
    for (var at = text.indexOf(next.text()); at >= 0; at = text.indexOf(next.text(), from)) {
      if (at > from) pieces.add(new Piece(text.substring(from, at), null));
      pieces.add(new Piece(next.text(), next));
      from = at + next.text().length();
    }
    if (from < text.length()) pieces.add(new Piece(text.substring(from), null));
    return pieces.stream();
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "Piece";
  }
}
