package se.radrum.search;

import java.io.IOException;
import java.util.List;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One node of OpenSearch as its makers ship it, in a process of its own, until its input ends. */
final class OpenSearchNode {
  private OpenSearchNode() {}

  /**
   * What a node is told: folder, name, two ports, where the others are, who they are, its roles.
   */
  public static void main(String... told) throws IOException {
    // It insists on the very Lucene it was made with; ours is the same with two mendings more.
    ClassLoader.getSystemClassLoader().setPackageAssertionStatus("org.opensearch", false);
    try (var runner = new OpenSearchRunner()) {
      runner
          .onBuild(
              (number, settings) -> {
                settings.put("node.name", told[1]);
                settings.put("network.host", "127.0.0.1");
                settings.put("http.port", told[2]);
                settings.put("transport.port", told[3]);
                settings.putList("discovery.seed_hosts", List.of(told[4].split(",", -1)));
                settings.putList(
                    "cluster.initial_cluster_manager_nodes", List.of(told[5].split(",", -1)));
                settings.putList("node.roles", List.of(told[6].split(",", -1)));
                settings.put("cluster.fault_detection.leader_check.interval", "1s");
                settings.put("cluster.fault_detection.follower_check.interval", "1s");
              })
          .build(
              OpenSearchRunner.newConfigs()
                  .basePath(told[0])
                  .clusterName("radrum-test")
                  .numOfNode(1)
                  .disableESLogger());
      while (System.in.read() >= 0) {
        // Whoever started it has nothing to say but the end.
      }
    }
  }
}
