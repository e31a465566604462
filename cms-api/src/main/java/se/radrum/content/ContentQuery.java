package se.radrum.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to list of the published. Begin with {@link #in} or {@link #inAnyLanguage} and narrow.
 *
 * @param locale the language, or null for an entry once in each language it is published in
 * @param types the types' names; every type when empty
 * @param leads what must be led to, such as a theme; all of it
 * @param since the earliest {@link EntryView#date}, or null
 * @param until the latest, or null; {@code 2024} takes in all of 2024
 * @param values what facet fields must hold: field → value
 * @param offset how many to pass over
 * @param limit 1 to 100
 */
public record ContentQuery(
    @Nullable Locale locale,
    List<String> types,
    List<Lead> leads,
    @Nullable Origin origin,
    @Nullable String since,
    @Nullable String until,
    Map<String, String> values,
    Sort sort,
    int offset,
    int limit) {

  /** The orders there are. Entries that tie follow their numbers. */
  public enum Sort {
    /** The latest published first. */
    PUBLISHED_DOWN("-published", "v.publishedOn desc, v.number desc"),
    /** The first published first. */
    PUBLISHED("published", "v.publishedOn, v.number"),
    /** The latest date first; undated last. */
    DATE_DOWN("-date", "v.dated desc, v.number desc"),
    /** The earliest date first; undated first. */
    DATE("date", "v.dated, v.number"),
    /** By title, as Swedish sorts. */
    TITLE("title", "v.title, v.number"),
    /** By title, backwards. */
    TITLE_DOWN("-title", "v.title desc, v.number desc"),
    /** By number. */
    NUMBER("number", "v.number"),
    /** By number, backwards. */
    NUMBER_DOWN("-number", "v.number desc");

    private final String word;
    private final String order;

    Sort(String word, String order) {
      this.word = word;
      this.order = order;
    }

    /** The order as it stands in an address. */
    public String word() {
      return word;
    }

    String order() {
      return order;
    }
  }

  /**
   * An entry that must be led to.
   *
   * @param relation by which relation, or null for any
   */
  public record Lead(@Nullable String relation, UUID to) {}

  public ContentQuery {
    types = List.copyOf(types);
    leads = List.copyOf(leads);
    values = Map.copyOf(values);
    offset = Math.max(0, offset);
    limit = Math.min(100, Math.max(1, limit));
  }

  /** Everything published in a language, the latest first. */
  public static ContentQuery in(Locale locale) {
    return all(locale);
  }

  /** Everything published, an entry once in each of its languages, the latest first. */
  public static ContentQuery inAnyLanguage() {
    return all(null);
  }

  private static ContentQuery all(@Nullable Locale locale) {
    return new ContentQuery(
        locale, List.of(), List.of(), null, null, null, Map.of(), Sort.PUBLISHED_DOWN, 0, 25);
  }

  /** Only these types. */
  public ContentQuery of(String... names) {
    return new ContentQuery(
        locale, List.of(names), leads, origin, since, until, values, sort, offset, limit);
  }

  /** Only what leads to an entry by any relation, such as to a theme. */
  public ContentQuery about(@Nullable UUID entry) {
    return entry == null ? this : leading(new Lead(null, entry));
  }

  /** Only what leads to an entry by a certain relation. */
  public ContentQuery about(String relation, UUID entry) {
    return leading(new Lead(relation, entry));
  }

  private ContentQuery leading(Lead lead) {
    var all = Stream.concat(leads.stream(), Stream.of(lead)).toList();
    return new ContentQuery(locale, types, all, origin, since, until, values, sort, offset, limit);
  }

  /** Only what comes from there. */
  public ContentQuery from(@Nullable Origin from) {
    return new ContentQuery(locale, types, leads, from, since, until, values, sort, offset, limit);
  }

  /** Only what is dated within; either end may be open. */
  public ContentQuery dated(@Nullable String first, @Nullable String last) {
    return new ContentQuery(locale, types, leads, origin, first, last, values, sort, offset, limit);
  }

  /** Only where facet fields hold these values. */
  public ContentQuery where(Map<String, String> fields) {
    return new ContentQuery(
        locale, types, leads, origin, since, until, fields, sort, offset, limit);
  }

  /** In this order. */
  public ContentQuery by(Sort order) {
    return new ContentQuery(
        locale, types, leads, origin, since, until, values, order, offset, limit);
  }

  /** This page of it, from 1. */
  public ContentQuery page(int number, int size) {
    return passing((number - 1) * size, size);
  }

  /** So many of it, after passing over some. */
  public ContentQuery passing(int some, int size) {
    return new ContentQuery(locale, types, leads, origin, since, until, values, sort, some, size);
  }
}
