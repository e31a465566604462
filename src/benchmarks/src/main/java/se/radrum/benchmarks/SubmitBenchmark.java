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
  private static final int WARMING = 3;
  private static final double SHARE = 0.6;

  void run() {
    Floor.reached(FLOOR_TASKS / 4);
    // A server that has just started spends a quarter of its cores on compiling itself.
    var first = arriving().sent();
    for (int round = 1; round < WARMING; round++) arriving();
    var warm = arriving();
    report.beside("floor: bare Argon2id on all cores", warm.floor().perSecond(), "/s");
    report.beside("floor: bare Argon2id, p95", warm.floor().percentile(95), "ms");
    report.atMost("submissions at 60 % of the floor, p95", warm.sent().percentile(95), 800, "ms");
    report.beside("submissions at 60 % of the floor", warm.sent().perSecond(), "/s");
    report.beside("the same, a server just started, p95", first.percentile(95), "ms");
    report.atMost("submissions, failed", warm.sent().failures() + first.failures(), 0, "");
  }

  private record Round(Crowd floor, Crowd sent) {}

  /** The floor is taken just before: what a machine shared with others can do is never the same. */
  private Round arriving() {
    var people = ready(SUBMISSIONS);
    var floor = Floor.reached(FLOOR_TASKS);
    return new Round(floor, send(people, floor.perSecond() * SHARE));
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
