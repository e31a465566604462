package se.radrum.acceptance;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody behind the sign-in, or nobody, who asks for addresses by hand and without a browser. */
final class Insider {
  private static final Pattern SECRET = Pattern.compile("name=\"secret\" value=\"([^\"]+)\"");
  private static final String PASSWORD = "gardiner lampa tekopp";

  private final Product product;
  private final Map<String, String> cookies = new TreeMap<>();

  private Insider(Product product) {
    this.product = product;
  }

  /** Somebody who has not signed in. */
  static Insider nobody(Product product) {
    return new Insider(product);
  }

  /** Somebody of the demo council. */
  static Insider signedIn(Product product, String name) {
    var insider = new Insider(product);
    var account = Colleague.account(name);
    insider.post("/logga-in", Map.of("name", name, "password", account.path("password").asText()));
    insider.post(
        "/logga-in/kod", Map.of("code", Colleague.unused(product, account.path("totp").asText())));
    return insider.arrived();
  }

  /** Takes a place somebody at the machine has kept. */
  static Insider joined(Product product, String name, String role) {
    var link = product.command("user", "add", "--name", name, "--role", role).text().strip();
    var token = link.replaceFirst("(?s).*/", "");
    var insider = new Insider(product);
    var secret = SECRET.matcher(insider.get("/inbjudan/" + token).body());
    if (!secret.find()) throw new AssertionError("no invitation behind " + link);
    insider.post(
        "/inbjudan",
        Map.of(
            "token",
            token,
            "alias",
            name,
            "name",
            name,
            "password",
            PASSWORD,
            "secret",
            secret.group(1),
            "code",
            Colleague.digits(product, secret.group(1))));
    return insider.arrived();
  }

  private Insider arrived() {
    var table = get("/rad");
    if (table.statusCode() != 200) throw new AssertionError("not signed in: " + table.statusCode());
    return this;
  }

  HttpResponse<String> get(String path) {
    return take(request(path).GET().build());
  }

  /** Sends a form as a page of the house does. */
  HttpResponse<String> post(String path, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return take(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(product.url(path)));
    var kept =
        cookies.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("; "));
    return kept.isEmpty() ? request : request.header("Cookie", kept);
  }

  private HttpResponse<String> take(HttpRequest request) {
    var answer = product.send(request);
    for (var set : answer.headers().allValues("set-cookie")) {
      var pair = set.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    cookies.values().removeIf(String::isEmpty);
    return answer;
  }

  private static String encode(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }
}
