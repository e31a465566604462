package se.radrum.feed;

import java.time.Instant;
import java.util.List;

/**
 * A feed, before it is written in one form or the other.
 *
 * @param id never changes
 * @param language a tag of BCP 47
 * @param home the page that shows the same
 * @param self the feed's own address without its ending and what is asked
 * @param asked what is asked of it, with its question mark; empty when nothing is
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
    String asked,
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

  /** The feed's own address in a form, {@code atom} or {@code json}. */
  String in(String form) {
    return self + "." + form + asked;
  }
}
