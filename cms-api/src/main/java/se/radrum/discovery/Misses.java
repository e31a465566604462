package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts what people looked for and did not find, so that somebody can write it or teach the search
 * their word for it. It knows words, how often, and a day; never who or from where. Since nobody is
 * known, whoever loads a page again cannot be told from another: the same words count once in some
 * minutes, whoever asks. It lies in memory only and ends with the server; words asked for fewer
 * than {@value #SHOWN_FROM} times are shown to nobody and forgotten after a month.
 */
@ApplicationScoped
class Misses {
  static final int SHOWN_FROM = 5;
  private static final int KEPT_DAYS = 30;
  private static final int LONGEST = 80;
  private static final int MOST = 2_000;
  private static final Duration AT_ONCE = Duration.ofMinutes(10);

  /** A number, an address: what may point at somebody is not counted at all. */
  private static final Pattern PERSONAL = Pattern.compile("@|\\d[\\d\\s+-]{3,}\\d");

  private final Clock clock;
  private final Map<String, Missed> counted = new LinkedHashMap<>(16, 0.75f, true);

  /** Words counted since {@link #since}; no moment is kept of any of them. */
  private final Set<String> lately = new HashSet<>();

  private Instant since = Instant.EPOCH;

  @Inject
  Misses(Clock clock) {
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Misses() {
    this(null);
  }

  /** Somebody has looked for this and found nothing. */
  synchronized void count(String asked) {
    var words = asked.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    if (words.isEmpty() || words.length() > LONGEST || PERSONAL.matcher(words).find()) return;
    if (!isAnew(words)) return;
    var today = LocalDate.now(clock);
    counted.values().removeIf(missed -> missed.day().isBefore(today.minusDays(KEPT_DAYS)));
    int times = counted.containsKey(words) ? counted.get(words).times() : 0;
    counted.put(words, new Missed(words, times + 1, today));
    if (counted.size() > MOST) forget(counted.keySet().iterator().next());
  }

  /** Whether it is the first time in these minutes. */
  private boolean isAnew(String words) {
    var now = clock.instant();
    if (!now.isBefore(since.plus(AT_ONCE))) {
      lately.clear();
      since = now;
    }
    return lately.add(words);
  }

  private void forget(String words) {
    counted.remove(words);
    lately.remove(words);
  }

  /** What was missed often enough to be shown, oftenest first. */
  synchronized List<Missed> shown() {
    return counted.values().stream()
        .filter(missed -> missed.times() >= SHOWN_FROM)
        .sorted(Comparator.comparingInt(Missed::times).reversed())
        .toList();
  }
}
