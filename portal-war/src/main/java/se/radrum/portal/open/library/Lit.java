package se.radrum.portal.open.library;

import java.util.ArrayList;
import java.util.List;
import se.radrum.search.Marked;

/**
 * A marked text in the form a page writes with least work: so much plain text, then a mark, again
 * and again, and the rest.
 */
public record Lit(List<Run> runs, String rest) {

  /** Plain text, which may be empty, and the mark after it. */
  public record Run(String before, String mark) {}

  static Lit of(Marked marked) {
    var runs = new ArrayList<Run>();
    var text = marked.text();
    int from = 0;
    for (var mark : marked.marks()) {
      runs.add(
          new Run(text.substring(from, mark.start()), text.substring(mark.start(), mark.end())));
      from = mark.end();
    }
    return new Lit(List.copyOf(runs), text.substring(from));
  }
}
