package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.search.OpenSearchCluster;

/** The library with its index in an OpenSearch cluster, which goes away and comes back. */
class LibraryInAClusterTest {
  private static final String ASKED = "/bibliotek?q=kontaktperson";
  private static final String HITS = "<ol class=\"hits\">";

  @Test
  void itIsSearchedThereAndSaysKindlyWhenTheClusterIsAway(@TempDir Path folder) throws IOException {
    try (var cluster = OpenSearchCluster.start(folder, 1);
        var product = inside(cluster).start()) {
      Product.await("the demo in the index", () -> finds(product));
      var page = product.get(ASKED).body();
      assertTrue(page.contains("<mark>"), page);
      assertTrue(page.contains("<fieldset class=\"facet\">"), page);
      var suggested = product.get("/suggest?q=kontaktp");
      assertTrue(suggested.body().contains("\"kontaktperson\""), suggested.body());

      cluster.kill(0);
      var away = product.get(ASKED);
      assertEquals(503, away.statusCode());
      assertTrue(away.body().contains("Sökningen svarar inte just nu."), away.body());
      assertTrue(away.body().contains("value=\"kontaktperson\""), "what was written is kept");
      assertEquals(200, product.get("/").statusCode(), "everything else goes on");

      cluster.revive(0);
      assertTrue(finds(product), () -> product.get(ASKED).body());
    }
  }

  private static Product inside(OpenSearchCluster cluster) {
    var address = cluster.nodes().addresses().get(0);
    return Product.fresh("cluster", "--demo")
        .with("RADRUM_SEARCH_ENGINE", "opensearch")
        .with("RADRUM_SEARCH_OPENSEARCH_ADDRESSES", address.toString());
  }

  private static boolean finds(Product product) {
    var answer = product.get(ASKED);
    return answer.statusCode() == 200 && answer.body().contains(HITS);
  }
}
