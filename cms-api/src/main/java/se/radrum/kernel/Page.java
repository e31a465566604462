package se.radrum.kernel;

import java.util.List;

/**
 * One page of results.
 *
 * @param items what is on this page, in order
 * @param page the page's number, from 1
 * @param limit how many items a page holds at most, 1 to 100
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, int page, int limit, long total) {

  public Page {
    items = List.copyOf(items);
  }

  /** How many pages there are; at least one, so that an empty list has a page to show. */
  public int pages() {
    return (int) Math.max(1, (total + limit - 1) / limit);
  }
}
