package se.radrum.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import se.radrum.search.OpenSearchPeer;

/**
 * Eight people search the imported library, beside the server's own smallest page; then sixteen,
 * beside one node of OpenSearch with the same documents and questions.
 */
record SearchBenchmark(Instance instance, Report report) {
  private static final int CLIENTS = 8;
  private static final int MANY = 16;

  private static final int MEASURED = 4_000;

  /** The most rounds a server is given to get warm in. */
  private static final int ROUNDS = 40;

  /** How many rounds tell whether it still is. */
  private static final int LAST = 4;

  /** How much faster the best of these has to be than the best before for that. */
  private static final double FASTER = 1.05;

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
    newQuestions();
    var peer = warmed("/health", () -> crowd("/health?", MEASURED));
    report.beside("peer: /health, 8 clients, p99", peer.percentile(99), "ms");
    besideOpenSearch();
  }

  /** The same with questions nobody has asked lately, so that no answer is remembered. */
  private void newQuestions() {
    for (var address : List.of("/api/v1/search?limit=10&q=", "/bibliotek?q=")) {
      var name = address.substring(0, address.indexOf('?')) + ", each question new, 8 clients, p99";
      report.beside(name, crowd(address, CLIENTS, MEASURED, n -> pair(n)).percentile(99), "ms");
    }
  }

  /** Ours remember an answer until something is published: both kinds of question are told of. */
  private void besideOpenSearch() {
    var again = warmed("/api/v1/search, questions asked before", () -> ask(n -> again(n)));
    var anew = warmed("/api/v1/search, each question new", () -> ask(n -> pair(n)));
    try (var peer = OpenSearchPeer.start(Files.createTempDirectory("peer"))) {
      for (var figure : peer.ranking()) report.beside(figure.what(), figure.measured(), "");
      beside(
          "questions asked before",
          again,
          warmed("OpenSearch, questions asked before", () -> ask(peer, n -> again(n))));
      beside(
          "each question new",
          anew,
          warmed("OpenSearch, each question new", () -> ask(peer, n -> pair(n))));
      besideCounting(
          anew,
          warmed(
              "OpenSearch, each question new, counting",
              () -> send(peer, n -> peer.countingQuestion(pair(n)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Crowd warmed(String name, Supplier<Crowd> round) {
    warm(name, round);
    return round.get();
  }

  private void beside(String which, Crowd ours, Crowd theirs) {
    report.beside("/api/v1/search, 16 clients, " + which, ours.perSecond(), "/s");
    report.beside("peer: OpenSearch, the same", theirs.perSecond(), "/s");
    report.beside("peer: OpenSearch, the same, p99", theirs.percentile(99), "ms");
    var share = ours.perSecond() / theirs.perSecond();
    report.atLeast("ours / OpenSearch, " + which, share, 3, "");
  }

  /** Ours count the facets and all that was found each time; what that costs the other. */
  private void besideCounting(Crowd ours, Crowd theirs) {
    report.beside("peer: OpenSearch, each new, facets counted", theirs.perSecond(), "/s");
    var share = ours.perSecond() / theirs.perSecond();
    report.beside("ours / OpenSearch, each new, both counting", share, "");
  }

  private Crowd ask(IntFunction<String> asked) {
    return crowd("/api/v1/search?limit=10&q=", MANY, MEASURED, asked);
  }

  private static Crowd ask(OpenSearchPeer peer, IntFunction<String> asked) {
    return send(peer, n -> peer.question(asked.apply(n)));
  }

  private static Crowd send(OpenSearchPeer peer, IntFunction<String> questions) {
    return new Crowd().closed(MANY, MEASURED, n -> answered(peer, questions.apply(n)));
  }

  private static void answered(OpenSearchPeer peer, String question) {
    var asked =
        HttpRequest.newBuilder(peer.address())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(question))
            .build();
    try {
      int status = Visitor.HTTP.send(asked, BodyHandlers.ofString()).statusCode();
      if (status != 200) throw new IllegalStateException("OpenSearch answered " + status);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void measure(String name, String address, double goal) {
    var crowd = warmed(name, () -> crowd(address, MEASURED));
    report.atMost(name + ", 8 clients, p99", crowd.percentile(99), goal, "ms");
    report.beside(name + ", 8 clients, p50", crowd.percentile(50), "ms");
    report.beside(name + ", 8 clients", crowd.perSecond(), "/s");
    if (crowd.failures() > 0) report.atMost(name + ", failed", crowd.failures(), 0, "");
  }

  /**
   * Asks until the server has compiled what it needs, which takes a quarter of its cores meanwhile:
   * until the last rounds were no faster than those before them.
   */
  private void warm(String name, Supplier<Crowd> round) {
    var speeds = new ArrayList<Double>();
    while (speeds.size() < ROUNDS && isWarming(speeds)) speeds.add(round.get().perSecond());
    report.beside("until warm: " + name, speeds.size() * MEASURED, "requests");
  }

  private static boolean isWarming(List<Double> speeds) {
    int last = Math.max(0, speeds.size() - LAST);
    if (last == 0) return true;
    return Collections.max(speeds.subList(last, speeds.size()))
        > FASTER * Collections.max(speeds.subList(0, last));
  }

  private Crowd crowd(String address, int tasks) {
    return crowd(address, CLIENTS, tasks, n -> again(n));
  }

  private Crowd crowd(String address, int clients, int tasks, IntFunction<String> asked) {
    return new Crowd()
        .closed(
            clients,
            tasks,
            n ->
                new Visitor(instance.url(""))
                    .get(address + URLEncoder.encode(asked.apply(n), StandardCharsets.UTF_8)));
  }

  private static String again(int n) {
    return QUERIES.get(n % QUERIES.size());
  }

  /** Two questions in one: more different ones than the index remembers answers. */
  private static String pair(int n) {
    int size = QUERIES.size();
    return QUERIES.get(n % size) + " " + QUERIES.get((n / size + n + 1) % size);
  }
}
