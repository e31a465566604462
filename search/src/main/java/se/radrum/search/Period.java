package se.radrum.search;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time, both ends in it. A date that is known by its month or year only lies in every
 * period it may lie in: better one too many than one that nobody finds.
 *
 * @param from the first date, or null when it has no beginning
 * @param to the last date, or null when it has no end
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {
  /** All time; documents without a date lie in this period only. */
  public static final Period ALWAYS = new Period(null, null);

  /** Whether it leaves anything out. */
  public boolean isBounded() {
    return from != null || to != null;
  }

  /** What to ask Lucene. */
  Query query() {
    var any = new BooleanQuery.Builder();
    long first = from == null ? Long.MIN_VALUE : from.order();
    long last = to == null ? Long.MAX_VALUE : to.lastOrder();
    any.add(between(first, last), Occur.SHOULD);
    if (from != null && first <= last) {
      any.add(between(from.monthOrder(), from.monthOrder()), Occur.SHOULD);
      any.add(between(from.yearOrder(), from.yearOrder()), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query between(long first, long last) {
    return NumericDocValuesField.newSlowRangeQuery(Fields.DATE, first, last);
  }
}
