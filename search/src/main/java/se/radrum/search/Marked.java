package se.radrum.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with the places marked that answer the question. Marks are offsets, never markup, so that
 * whoever shows the text escapes it by their own rules.
 *
 * @param text plain text
 * @param marks in order, not overlapping
 */
public record Marked(String text, List<Mark> marks) {

  /**
   * A marked place.
   *
   * @param start index of its first char (UTF-16, as in Java and JavaScript)
   * @param end index after its last char
   */
  public record Mark(int start, int end) {
    public Mark {
      if (start < 0 || end <= start) throw new IllegalArgumentException(start + " to " + end);
    }
  }

  /** A stretch of the text that is wholly marked or wholly not. */
  public record Piece(String text, boolean marked) {}

  public Marked {
    marks = List.copyOf(marks);
    int from = 0;
    for (var mark : marks) {
      if (mark.start() < from || mark.end() > text.length()) {
        throw new IllegalArgumentException("marks " + marks + " in " + text.length() + " chars");
      }
      from = mark.end();
    }
  }

  /** The text in pieces, in order; together they are the text. */
  public List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    int from = 0;
    for (var mark : marks) {
      if (mark.start() > from) pieces.add(new Piece(text.substring(from, mark.start()), false));
      pieces.add(new Piece(text.substring(mark.start(), mark.end()), true));
      from = mark.end();
    }
    if (from < text.length()) pieces.add(new Piece(text.substring(from), false));
    return pieces;
  }
}
