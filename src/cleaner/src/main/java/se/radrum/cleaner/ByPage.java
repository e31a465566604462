package se.radrum.cleaner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the words of a document by page, a paragraph a line, until there are enough of them. */
final class ByPage extends DefaultHandler {
  /** The most pages that are gathered. */
  static final int MOST_PAGES = 500;

  /** The most characters that are gathered of all pages. */
  static final int MOST_CHARACTERS = 1_000_000;

  private static final Pattern AIR = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  private final List<StringBuilder> pages = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean paged;
  private boolean open;
  private boolean full;
  private int characters;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes with)
      throws SAXException {
    if (name.equals("body")) open = true;
    if (!name.equals("div") || !"page".equals(with.getValue("class"))) return;
    if (pages.size() == MOST_PAGES) throw enough();
    paged = true;
    open = true;
    pages.add(new StringBuilder());
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.matches("p|div|h[1-6]|li|td|th|tr|br|body")) endParagraph();
    // What a parser adds behind a page stands on none.
    if (name.equals("div") && paged && paragraph.length() == 0) open = false;
  }

  @Override
  public void characters(char[] text, int from, int length) throws SAXException {
    if (!open) return;
    characters += length;
    if (characters > MOST_CHARACTERS) {
      endParagraph();
      throw enough();
    }
    paragraph.append(text, from, length);
  }

  @Override
  public void ignorableWhitespace(char[] text, int from, int length) throws SAXException {
    if (open) paragraph.append(' ');
  }

  /** However a parser wraps this up, it comes to an end there. */
  private SAXException enough() {
    full = true;
    return new SAXException("enough");
  }

  private void endParagraph() {
    var line = AIR.matcher(paragraph).replaceAll(" ").strip();
    paragraph.setLength(0);
    if (line.isEmpty()) return;
    if (pages.isEmpty()) pages.add(new StringBuilder());
    pages.get(pages.size() - 1).append(line).append('\n');
  }

  /** Whether there was more than is gathered. */
  boolean isFull() {
    return full;
  }

  /** Whether the document says itself where its pages end. */
  boolean isPaged() {
    return paged;
  }

  /** The pages in order; one where the document does not say where they end. */
  List<String> pages() {
    return pages.stream().map(page -> page.toString().strip()).toList();
  }
}
