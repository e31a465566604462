package se.radrum.launcher;

import java.io.PrintStream;
import java.util.Locale;

/** Says what is being done and how long it took, a line a step. */
record Progress(PrintStream out) {

  void step(String name, Runnable work) {
    long from = System.nanoTime();
    work.run();
    out.printf(Locale.ROOT, "  %-12s %5.1f s%n", name, (System.nanoTime() - from) / 1e9);
    out.flush();
  }
}
