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
    if (strike != null) return Stream.of(this);
    var pieces = new ArrayList<Piece>();
    var from = 0;
    for (var found = next.in(text); found.find(); from = found.end()) {
      if (found.start() > from) pieces.add(new Piece(text.substring(from, found.start()), null));
      pieces.add(new Piece(found.group(), next));
    }
    if (from < text.length()) pieces.add(new Piece(text.substring(from), null));
    return pieces.stream();
  }

  /** What is read here once it is struck. */
  String becomes() {
    return strike == null ? text : strike.instead();
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "Piece";
  }
}
