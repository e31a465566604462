package se.radrum.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: a year, a month or a day. Old papers often give no more than a
 * month, and inventing a day for them would be a lie that sorts.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) {
  private static final Pattern DIVIDED =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  private static final Pattern UNDIVIDED = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})$");

  public PartialDate {
    if (year < 1 || year > 9999 || (month == 0 && day != 0) || month < 0 || day < 0) {
      throw new DateTimeException("not a date: " + year + "-" + month + "-" + day);
    }
    // The calendar itself says whether there is such a month and such a day.
    LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /**
   * Reads {@code 2014}, {@code 2014-05} or {@code 2014-05-28} (ISO 8601 at reduced precision); a
   * day also undivided, {@code 20140528}, and months and days without their nought.
   *
   * @throws DateTimeException when the text is none of these, or no day of the calendar
   */
  public static PartialDate parse(String text) {
    var found = DIVIDED.matcher(UNDIVIDED.matcher(text).replaceFirst("$1-$2-$3"));
    if (!found.matches()) throw new DateTimeException("not a date: " + text);
    return new PartialDate(number(found.group(1)), number(found.group(2)), number(found.group(3)));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** A number that orders dates; a month stands before each of its days. */
  long order() {
    return year * 10_000L + month * 100L + day;
  }

  /** The order of the last day it may be. */
  long lastOrder() {
    return order() + (month == 0 ? 9_999 : day == 0 ? 99 : 0);
  }

  /** The order of its month, when no more is known than that. */
  long monthOrder() {
    return year * 10_000L + month * 100L;
  }

  /** The order of its year, when no more is known than that. */
  long yearOrder() {
    return year * 10_000L;
  }

  /** The date in ISO 8601, no more exact than it is. */
  @Override
  public String toString() {
    if (month == 0) return "%04d".formatted(year);
    return day == 0
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }
}
