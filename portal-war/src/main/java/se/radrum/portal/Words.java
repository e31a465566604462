package se.radrum.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Texts;

/**
 * The words of a page in its language: {@code #{t['feature.key']}}, and with something set in
 * {@code #{t.of('feature.key', number)}}. A map, because that is what a page can index.
 */
@Named("t")
@RequestScoped
public class Words extends AbstractMap<String, String> {
  private final Visit visit;

  @Inject
  Words(Visit visit) {
    this.visit = visit;
  }

  @SuppressWarnings("NullAway")
  Words() {
    this.visit = null;
  }

  /** The words for a key; a key nobody wrote is a fault of ours and ends the page. */
  @Override
  public String get(Object key) {
    return Texts.get(visit.getLocale(), key.toString());
  }

  /** The words for a key with its arguments set in. */
  public String of(String key, Object... arguments) {
    return Texts.get(visit.getLocale(), key, arguments);
  }

  /**
   * A date in words, as exact as it is: {@code 2014-05-28}, {@code 2014-05} or {@code 2014} (ISO
   * 8601). What is none of these stays as it is.
   */
  public String date(Object iso) {
    var text = iso.toString();
    try {
      return switch (text.length()) {
        case 7 -> YearMonth.parse(text).format(form("MMMM uuuu"));
        case 10 -> LocalDate.parse(text).format(form("d MMMM uuuu"));
        default -> text;
      };
    } catch (DateTimeException e) {
      return text;
    }
  }

  private DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, visit.getLocale());
  }

  /** What a fault says, the same in the summary and at its field. */
  public String fault(Problem.Fault fault) {
    return of(fault.key(), fault.arguments().toArray());
  }

  /** Never listed: the bundles are many, and a page asks for one line at a time. */
  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }
}
