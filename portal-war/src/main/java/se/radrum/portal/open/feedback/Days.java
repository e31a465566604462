package se.radrum.portal.open.feedback;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as one says it: 18 november. */
final class Days {
  private Days() {}

  static String words(LocalDate day, Locale language) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM", language));
  }
}
