package se.radrum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Real nodes of OpenSearch, each in a process of its own, for as long as a test needs them. */
public final class OpenSearchCluster implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Path folder;
  private final int holding;
  private final List<Integer> http;
  private final List<Integer> transport;
  private final List<Process> nodes = new ArrayList<>();

  private OpenSearchCluster(Path folder, int holding, int size) {
    this.folder = folder;
    this.holding = holding;
    this.http = IntStream.range(0, size).mapToObj(n -> free()).toList();
    this.transport = IntStream.range(0, size).mapToObj(n -> free()).toList();
  }

  /** Starts that many nodes, and waits until they are one cluster. */
  public static OpenSearchCluster start(Path folder, int size) throws IOException {
    return new OpenSearchCluster(folder, size, size).started();
  }

  /** The same, with one node more that holds no documents: it has a vote when another is gone. */
  static OpenSearchCluster startWithVoter(Path folder, int size) throws IOException {
    return new OpenSearchCluster(folder, size, size + 1).started();
  }

  private OpenSearchCluster started() throws IOException {
    for (int n = 0; n < http.size(); n++) nodes.add(launch(n));
    await(http.size());
    return this;
  }

  /** Where the nodes that hold documents answer. */
  public Nodes nodes() {
    var ports = http.subList(0, holding).stream();
    return Nodes.open(ports.map(port -> URI.create("http://127.0.0.1:" + port)).toList());
  }

  /** Ends a node as a power cut would: it hears nothing of it. */
  public void kill(int node) {
    nodes.get(node).destroyForcibly();
    nodes.get(node).onExit().join();
  }

  /** Starts a node again on what it has on its disk, and waits until it has caught up. */
  public void revive(int node) throws IOException {
    nodes.set(node, launch(node));
    await((int) nodes.stream().filter(Process::isAlive).count());
  }

  private Process launch(int node) throws IOException {
    var home = Files.createDirectories(folder.resolve("node" + node));
    var names = IntStream.range(0, http.size()).mapToObj(n -> "node" + n);
    var seeds = transport.stream().map(port -> "127.0.0.1:" + port);
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            OpenSearchNode.class.getName(),
            home.toString(),
            "node" + node,
            "" + http.get(node),
            "" + transport.get(node),
            seeds.collect(Collectors.joining(",")),
            names.collect(Collectors.joining(",")),
            node < holding ? "cluster_manager,data" : "cluster_manager")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("node" + node + ".log").toFile())
        .start();
  }

  /** Waits until that many nodes are one cluster, can be asked, and hold what they shall. */
  private void await(int size) throws IOException {
    var path = "/_cluster/health?wait_for_status=green&wait_for_nodes=" + size + "&timeout=5s";
    var client = HttpClient.newHttpClient();
    long start = System.nanoTime();
    while (System.nanoTime() - start < PATIENCE.toNanos()) {
      for (var address : nodes().addresses()) {
        try {
          var asked = HttpRequest.newBuilder(address.resolve(path)).build();
          if (client.send(asked, BodyHandlers.discarding()).statusCode() == 200) return;
          Thread.sleep(100);
        } catch (IOException e) {
          if (nodes.stream().noneMatch(Process::isAlive)) throw new IOException("no node lives", e);
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
    }
    throw new IOException("the nodes found no cluster; their words lie in " + folder);
  }

  @Override
  public void close() {
    nodes.forEach(Process::destroyForcibly);
    nodes.forEach(node -> node.onExit().join());
  }

  private static int free() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
