package se.radrum.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as one says them, in the language of the page; pages know it as {@code #{days}}. */
@Named("days")
@RequestScoped
public class Days {
  private final Visit visit;

  @Inject
  Days(Visit visit) {
    this.visit = visit;
  }

  @SuppressWarnings("NullAway")
  Days() {
    this.visit = null;
  }

  /** 1 oktober 2026; the empty text for no day. */
  public String day(@Nullable LocalDate day) {
    return in(visit.getLocale(), "d MMMM yyyy", day);
  }

  /** oktober 2026; the empty text for no day. */
  public String month(@Nullable LocalDate day) {
    return in(visit.getLocale(), "LLLL yyyy", day);
  }

  private static String in(Locale language, String pattern, @Nullable LocalDate day) {
    return day == null ? "" : day.format(DateTimeFormatter.ofPattern(pattern, language));
  }
}
