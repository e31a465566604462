package se.radrum.benchmarks;

/** How long until people can come in, and how long until the house is dark. */
record StartBenchmark(Instance instance, Report report) {

  void run() {
    report.atMost("stop, SIGTERM to the end", instance.stop(), 5, "s");
    report.atMost("warm start, command to the ready line", instance.start(), 20, "s");
    report.beside(
        "resident memory after a start, server and database", instance.residentMegabytes(), "MB");
  }
}
