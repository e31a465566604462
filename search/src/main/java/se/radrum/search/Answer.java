package se.radrum.search;

import java.util.List;

/**
 * What the index found.
 *
 * @param hits one page of them, in the order asked for
 * @param total how many there are on all pages, exactly
 * @param facets the counts of the facets asked for, in that order
 * @param reading how the question was understood
 */
public record Answer(List<Hit> hits, long total, List<Facet> facets, Reading reading) {
  public Answer {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
