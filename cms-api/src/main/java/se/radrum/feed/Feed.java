package se.radrum.feed;

import java.time.Instant;
import java.util.List;

/**
 * A feed, before it is written in one form or the other.
 *
 * @param id never changes
 * @param language a tag of BCP 47
 * @param home the page that shows the same
 * @param self the feed's own address without its ending
 * @param author who speaks
 * @param updated when anything in it last changed
 */
public record Feed(
    String id,
    String language,
    String title,
    String author,
    String home,
    String self,
    Instant updated,
    List<Item> items) {

  /**
   * One entry.
   *
   * @param id never changes
   * @param address the page that shows it
   * @param text its words, paragraphs on lines of their own
   */
  public record Item(
      String id, String title, String address, String text, Instant published, Instant updated) {}

  public Feed {
    items = List.copyOf(items);
  }
}
