package se.radrum.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Eight people search the imported library; the peer is the server's own smallest page. */
record SearchBenchmark(Instance instance, Report report) {
  private static final int CLIENTS = 8;

  /** Until then the server spends half its cores on compiling itself. */
  private static final int WARM = 6_000;

  private static final int MEASURED = 4_000;
  private static final List<String> QUERIES =
      List.of(
          "kvinnofrid",
          "våld i nära relationer",
          "skyddat boende",
          "barns rätt till stöd",
          "samverkansöverenskommelse",
          "kvinnojourer finansiering",
          "hemlösa barn",
          "socialtjänstens ansvar",
          "hedersrelaterat förtryck",
          "arbetsplatsolyckor",
          "\"våld mot kvinnor\"",
          "sjukvårdens bemötande",
          "polisens utredningar",
          "bostadsbrist",
          "kvinofrid",
          "föreningars bidrag");

  void run() {
    measure("/api/v1/search", "/api/v1/search?limit=10&q=", 30);
    measure("/bibliotek", "/bibliotek?q=", 80);
    crowd("/health?", WARM);
    var peer = crowd("/health?", MEASURED);
    report.beside("peer: /health, 8 clients, p99", peer.percentile(99), "ms");
  }

  private void measure(String name, String address, double goal) {
    crowd(address, WARM);
    var crowd = crowd(address, MEASURED);
    report.atMost(name + ", 8 clients, p99", crowd.percentile(99), goal, "ms");
    report.beside(name + ", 8 clients, p50", crowd.percentile(50), "ms");
    report.beside(name + ", 8 clients", crowd.perSecond(), "/s");
    if (crowd.failures() > 0) report.atMost(name + ", failed", crowd.failures(), 0, "");
  }

  private Crowd crowd(String address, int tasks) {
    return new Crowd()
        .closed(CLIENTS, tasks, n -> new Visitor(instance.url("")).get(address + query(n)));
  }

  private static String query(int n) {
    return URLEncoder.encode(QUERIES.get(n % QUERIES.size()), StandardCharsets.UTF_8);
  }
}
