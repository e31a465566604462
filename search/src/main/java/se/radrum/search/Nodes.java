package se.radrum.search;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Where an OpenSearch cluster answers, and as whom one asks there.
 *
 * @param addresses of one or more of its nodes; one that is down is passed over
 * @param user a name, or empty where everybody may ask
 * @param password the name's password
 */
public record Nodes(List<URI> addresses, String user, String password) {

  public Nodes {
    if (addresses.isEmpty()) throw new IllegalArgumentException("a cluster has a node");
    addresses = List.copyOf(addresses);
  }

  /** A cluster where everybody may ask. */
  public static Nodes open(List<URI> addresses) {
    return new Nodes(addresses, "", "");
  }

  /** A question to one of the nodes, with the name where there is one. */
  HttpRequest.Builder asking(int node, String path) {
    var request = HttpRequest.newBuilder(addresses.get(node).resolve(path));
    if (user.isEmpty()) return request;
    var name = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(name));
  }

  /** The addresses only. */
  @Override
  public String toString() {
    return addresses.toString();
  }
}
