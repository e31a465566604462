package se.radrum.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What happens on which day. Chapters write into it; it is played from the first day to the last.
 */
final class Agenda {
  private final TreeMap<LocalDate, List<Runnable>> days = new TreeMap<>();

  /** Something happens on a day, after what was already written there. */
  void on(LocalDate day, Runnable deed) {
    days.computeIfAbsent(day, d -> new ArrayList<>()).add(deed);
  }

  /**
   * Lets everything happen.
   *
   * @param dawn is told each day before it begins
   */
  void play(Consumer<LocalDate> dawn) {
    days.forEach(
        (day, deeds) -> {
          dawn.accept(day);
          deeds.forEach(Runnable::run);
        });
  }
}
