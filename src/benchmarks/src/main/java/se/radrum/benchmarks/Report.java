package se.radrum.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.radrum.search.LibraryBenchmark;

/** The table at the end: what was measured, the goal, and whether it was reached. */
final class Report {
  private final PrintStream out;
  private final List<String> rows = new ArrayList<>();

  Report(PrintStream out) {
    this.out = out;
  }

  /** A figure that should be at most its goal. */
  void atMost(String what, double measured, double goal, String unit) {
    row(what, measured, "≤", goal, unit, measured <= goal);
  }

  /** A figure that should be at least its goal. */
  void atLeast(String what, double measured, double goal, String unit) {
    row(what, measured, "≥", goal, unit, measured >= goal);
  }

  /** A figure that stands beside others and has no goal of its own. */
  void beside(String what, double measured, String unit) {
    rows.add(String.format(Locale.ROOT, "%-58s %10.2f %-6s", what, measured, unit));
  }

  /** A figure of the library's own measuring. */
  void add(LibraryBenchmark.Figure figure) {
    if (Double.isNaN(figure.goal())) beside(figure.what(), figure.measured(), figure.unit());
    else if (figure.most()) atMost(figure.what(), figure.measured(), figure.goal(), figure.unit());
    else atLeast(figure.what(), figure.measured(), figure.goal(), figure.unit());
  }

  /** A benchmark that could not be run here. */
  void skipped(String what, String why) {
    rows.add(String.format(Locale.ROOT, "%-58s skipped: %s", what, why));
  }

  private void row(
      String what, double measured, String sign, double goal, String unit, boolean reached) {
    rows.add(
        String.format(
            Locale.ROOT,
            "%-58s %10.2f %-6s %s %8.1f  %s",
            what,
            measured,
            unit,
            sign,
            goal,
            reached ? "reached" : "MISSED"));
  }

  void print() {
    out.println();
    rows.forEach(out::println);
  }
}
