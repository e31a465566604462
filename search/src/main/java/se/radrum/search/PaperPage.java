package se.radrum.search;

/**
 * A page of a paper that goes with a document: found as the document, and shown as the place where
 * it says what was looked for.
 *
 * @param place where it stands
 * @param text its words, paragraphs divided by line breaks
 */
public record PaperPage(Place place, String text) {
  public PaperPage {
    text = Letters.of(text);
  }

  /**
   * Where a page stands.
   *
   * @param paper what whoever put it in calls the paper: its id, of one line
   * @param name what people call it
   * @param page the page's number, from 1; 0 where a paper has no pages of its own
   */
  public record Place(String paper, String name, int page) {
    /** In one line. */
    String written() {
      return page + " " + paper + "\n" + name;
    }

    /** The place a line says. */
    static Place read(String written) {
      int space = written.indexOf(' ');
      int line = written.indexOf('\n');
      var number = Integer.parseInt(written.substring(0, space));
      return new Place(written.substring(space + 1, line), written.substring(line + 1), number);
    }
  }
}
