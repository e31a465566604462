package se.radrum.search;

import java.util.List;
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

  /** The time between two dates, whichever of them is said first. */
  public static Period between(@Nullable PartialDate one, @Nullable PartialDate other) {
    boolean turned = one != null && other != null && one.order() > other.lastOrder();
    return turned ? new Period(other, one) : new Period(one, other);
  }

  /** Whether it leaves anything out. */
  public boolean isBounded() {
    return from != null || to != null;
  }

  /** Orders of dates that follow each other. */
  record Span(long first, long last) {
    static Span of(long one) {
      return new Span(one, one);
    }
  }

  /** The orders of all dates that may lie in it. */
  List<Span> orders() {
    long first = from == null ? Long.MIN_VALUE : from.order();
    long last = to == null ? Long.MAX_VALUE : to.lastOrder();
    var whole = new Span(first, last);
    return from == null || first > last
        ? List.of(whole)
        : List.of(whole, Span.of(from.monthOrder()), Span.of(from.yearOrder()));
  }

  /** What to ask Lucene. */
  Query query() {
    var any = new BooleanQuery.Builder();
    for (var span : orders()) {
      var within = NumericDocValuesField.newSlowRangeQuery(Fields.DATE, span.first(), span.last());
      any.add(within, Occur.SHOULD);
    }
    return any.build();
  }
}
