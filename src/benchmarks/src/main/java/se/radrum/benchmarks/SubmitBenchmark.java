package se.radrum.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Submissions arrive at 60 % of the rate that bare Argon2id reaches on the same cores in the same
 * run. What is timed is the last press: the code derived, the text sealed and committed, the
 * receipt shown.
 */
record SubmitBenchmark(Instance instance, Report report) {
  private static final int FLOOR_TASKS = 120;
  private static final int CLIENTS = 50;
  private static final int SUBMISSIONS = 300;
  private static final double SHARE = 0.6;

  void run() {
    Floor.reached(FLOOR_TASKS / 4);
    var floor = Floor.reached(FLOOR_TASKS);
    report.beside("floor: bare Argon2id on all cores", floor.perSecond(), "/s");
    report.beside("floor: bare Argon2id, p95", floor.percentile(95), "ms");
    // A server that has just started spends half its cores on compiling itself.
    send(ready(SUBMISSIONS), floor.perSecond() * SHARE);
    var sent = send(ready(SUBMISSIONS), floor.perSecond() * SHARE);
    report.atMost("submissions at 60 % of the floor, p95", sent.percentile(95), 800, "ms");
    report.beside("submissions at 60 % of the floor", sent.perSecond(), "/s");
    report.atMost("submissions, failed", sent.failures(), 0, "");
  }

  /** People who have answered everything and read it through; all that is left is to press send. */
  private List<Visitor> ready(int people) {
    var visitors = IntStream.range(0, people).mapToObj(n -> new Visitor(instance.url(""))).toList();
    new Crowd()
        .closed(
            8,
            people,
            n ->
                Writing.answered(
                    visitors.get(n), "Att någon hade ringt före mötet, nummer " + n + "."));
    // A form that comes back sooner than a person could write is refused.
    try {
      TimeUnit.SECONDS.sleep(5);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return visitors;
  }

  private static Crowd send(List<Visitor> visitors, double perSecond) {
    return new Crowd().arriving(perSecond, visitors.size(), CLIENTS, n -> press(visitors.get(n)));
  }

  private static void press(Visitor visitor) {
    visitor.post("/skriv", Map.of("go", "send"));
    if (!visitor.shows("class=\"code\"")) throw new IllegalStateException("no receipt came");
  }
}
