package se.radrum.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to list of the published. Begin with {@link #in} and narrow.
 *
 * @param types the types' names; every type when empty
 * @param related an entry that must be led to by some relation, such as a theme
 * @param since the earliest {@link EntryView#date}, or null
 * @param until the latest, or null; {@code 2024} takes in all of 2024
 * @param values what facet fields must hold: field → value
 * @param offset how many to pass over
 * @param limit 1 to 100
 */
public record ContentQuery(
    Locale locale,
    List<String> types,
    @Nullable UUID related,
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

  public ContentQuery {
    types = List.copyOf(types);
    values = Map.copyOf(values);
    offset = Math.max(0, offset);
    limit = Math.min(100, Math.max(1, limit));
  }

  /** Everything published in a language, the latest first. */
  public static ContentQuery in(Locale locale) {
    return new ContentQuery(
        locale, List.of(), null, null, null, null, Map.of(), Sort.PUBLISHED_DOWN, 0, 25);
  }

  /** Only these types. */
  public ContentQuery of(String... names) {
    return new ContentQuery(
        locale, List.of(names), related, origin, since, until, values, sort, offset, limit);
  }

  /** Only what leads to an entry, such as a theme. */
  public ContentQuery about(@Nullable UUID entry) {
    return new ContentQuery(
        locale, types, entry, origin, since, until, values, sort, offset, limit);
  }

  /** Only what comes from there. */
  public ContentQuery from(@Nullable Origin from) {
    return new ContentQuery(
        locale, types, related, from, since, until, values, sort, offset, limit);
  }

  /** Only what is dated within; either end may be open. */
  public ContentQuery dated(@Nullable String first, @Nullable String last) {
    return new ContentQuery(
        locale, types, related, origin, first, last, values, sort, offset, limit);
  }

  /** Only where facet fields hold these values. */
  public ContentQuery where(Map<String, String> fields) {
    return new ContentQuery(
        locale, types, related, origin, since, until, fields, sort, offset, limit);
  }

  /** In this order. */
  public ContentQuery by(Sort order) {
    return new ContentQuery(
        locale, types, related, origin, since, until, values, order, offset, limit);
  }

  /** This page of it, from 1. */
  public ContentQuery page(int number, int size) {
    return passing((number - 1) * size, size);
  }

  /** So many of it, after passing over some. */
  public ContentQuery passing(int some, int size) {
    return new ContentQuery(locale, types, related, origin, since, until, values, sort, some, size);
  }
}
