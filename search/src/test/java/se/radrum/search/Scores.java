package se.radrum.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How well a system answers a list of judged queries: normalised discounted gain at ten hits. */
record Scores(double all, Map<String, Double> byKind) {
  private static final int SHOWN = 10;

  /** Asks a system every query. */
  static Scores of(List<Corpus.Judged> queries, Function<String, List<String>> system) {
    var kinds =
        queries.stream()
            .collect(
                Collectors.groupingBy(
                    Corpus.Judged::kind,
                    TreeMap::new,
                    Collectors.averagingDouble(q -> ndcg(system.apply(q.query()), q))));
    var all = queries.stream().mapToDouble(q -> ndcg(system.apply(q.query()), q)).average();
    return new Scores(all.orElse(0), kinds);
  }

  /** 1 when the best places hold nothing but what was asked for, 0 when nothing of it is shown. */
  static double ndcg(List<String> found, Corpus.Judged judged) {
    double gain = 0;
    double ideal = 0;
    for (int i = 0; i < SHOWN; i++) {
      double worth = Math.log(2) / Math.log(i + 2);
      if (i < found.size() && judged.relevant().contains(found.get(i))) gain += worth;
      if (i < judged.relevant().size()) ideal += worth;
    }
    return gain / ideal;
  }

  /** One line of a table. */
  String line(String who) {
    var kinds = new StringBuilder();
    byKind.forEach((kind, score) -> kinds.append(" %s %.2f".formatted(kind, score)));
    return "%-28s %.3f %s".formatted(who, all, kinds);
  }
}
