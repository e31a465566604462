package se.radrum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question that found nothing, asked without one of its words.
 *
 * @param dropped the word, phrase or -word left out, as it was written
 * @param text the words of the easier question
 * @param total how many hits that has, with all that was chosen kept; more than 0
 */
public record Easier(String dropped, String text, long total) {
  /** Each costs a search of its own. */
  private static final int MOST = 6;

  /** What finds something, most hits first. */
  static List<Easier> than(SearchEngine index, Question question, Reading reading) {
    var said = said(reading);
    // Whoever writes an expression knows best which part of it to leave out.
    if (said.size() < 2 || reading.syntax() == Reading.Syntax.EXPERT) return List.of();
    return said.stream()
        .limit(MOST)
        .filter(dropped -> said.stream().anyMatch(other -> asks(other) && !other.equals(dropped)))
        .map(dropped -> without(dropped, said, index, question))
        .filter(easier -> easier.total() > 0)
        .sorted((one, other) -> Long.compare(other.total(), one.total()))
        .toList();
  }

  /** A question made of -words only would find nearly everything. */
  private static boolean asks(String part) {
    return !part.startsWith("-");
  }

  private static Easier without(
      String dropped, List<String> said, SearchEngine index, Question question) {
    var left = new ArrayList<>(said);
    left.remove(dropped);
    var text = String.join(" ", left);
    // Newest first is the least work: only how many there are is of interest.
    var counted = question.saying(text).at(1, 1).by(Question.Sort.NEWEST);
    return new Easier(dropped, text, index.answer(counted).total());
  }

  private static List<String> said(Reading reading) {
    return Stream.of(
            reading.words().stream().map(Reading.Word::typed),
            reading.phrases().stream().map(phrase -> '"' + phrase + '"'),
            reading.without().stream().map(word -> "-" + word))
        .flatMap(each -> each)
        .toList();
  }
}
