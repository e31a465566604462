package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.radrum.search.LibraryBenchmark.Figure;

/** How well systems rank the same queries, told apart by who wrote them and who tuned on them. */
final class Ranked {
  static final int SHOWN = 10;

  private static final double GOAL = 0.66;

  private Ranked() {}

  /** Of a system that stands beside. */
  static List<Figure> peer(String who, Function<String, List<String>> system) throws IOException {
    var figures = new ArrayList<Figure>();
    for (var asked : Asked.values()) {
      figures.add(Figure.beside(asked.named(who), Scores.of(asked.queries(), system).all(), ""));
    }
    return figures;
  }

  /** Of ours, with the goal where nobody tuned on the queries. */
  static List<Figure> ours(Function<String, List<String>> system) throws IOException {
    var figures = new ArrayList<Figure>();
    for (var asked : Asked.values()) {
      double score = Scores.of(asked.queries(), system).all();
      var name = asked.named("ours");
      figures.add(
          asked == Asked.TUNED
              ? Figure.beside(name, score, "")
              : Figure.atLeast(name, score, GOAL, ""));
    }
    return figures;
  }

  private enum Asked {
    TUNED("tuned on"),
    KEPT("kept aside"),
    GIVEN("another hand"),
    UNSEEN("a third hand");

    private final String who;

    Asked(String who) {
      this.who = who;
    }

    String named(String system) {
      return system + ": nDCG@10, " + who;
    }

    List<Corpus.Judged> queries() throws IOException {
      return switch (this) {
        case TUNED -> Corpus.ownQueries().stream().filter(query -> !query.heldOut()).toList();
        case KEPT -> Corpus.ownQueries().stream().filter(Corpus.Judged::heldOut).toList();
        case GIVEN -> Corpus.find().orElseThrow().queries();
        case UNSEEN -> Corpus.unseenQueries();
      };
    }
  }
}
