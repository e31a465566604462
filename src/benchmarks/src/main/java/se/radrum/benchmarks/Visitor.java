package se.radrum.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One person's browser: keeps its cookies, follows 303, fills forms. For one thread. */
public final class Visitor {
  static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private static final Pattern HIDDEN =
      Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

  private final String base;
  private final String from;
  private String cookie = "";
  private String page = "";

  /**
   * @param base where the product answers, without a slash at the end
   */
  public Visitor(String base) {
    this(base, "");
  }

  /**
   * As a proxy on this machine hands somebody on.
   *
   * @param from the address the proxy names; none when empty
   */
  public Visitor(String base, String from) {
    this.base = base;
    this.from = from;
  }

  /** Whether the last page has this in it. */
  public boolean shows(String markup) {
    return page.contains(markup);
  }

  /** Whether the last page has a button of this value. */
  public boolean offers(String button) {
    return shows("value=\"" + button + "\"");
  }

  /** The value of the first radio or checkbox of a name on the last page. */
  public Optional<String> firstChoice(String name) {
    return finds(Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]+)\""));
  }

  /**
   * Opens an address, and what it leads to.
   *
   * @throws IllegalStateException when the answer is neither a page nor another address
   * @throws UncheckedIOException when nobody answers
   */
  public Visitor get(String path) {
    return take(send(request(path).GET().build()), path);
  }

  /**
   * Posts the form on the last page with these answers beside its hidden fields; as {@link #get}.
   */
  public Visitor post(String path, Map<String, String> answers) {
    var fields = new ArrayList<String>();
    var hidden = HIDDEN.matcher(page);
    while (hidden.find()) fields.add(encode(hidden.group(1)) + "=" + encode(hidden.group(2)));
    answers.forEach((name, value) -> fields.add(encode(name) + "=" + encode(value)));
    return take(
        send(
            request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base)
                .POST(BodyPublishers.ofString(String.join("&", fields)))
                .build()),
        path);
  }

  /** What a pattern's first group finds on the last page. */
  public Optional<String> finds(Pattern pattern) {
    var found = pattern.matcher(page);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private Visitor take(HttpResponse<String> answer, String path) {
    for (var set : answer.headers().allValues("set-cookie")) keep(set);
    if (answer.statusCode() == 303)
      return get(answer.headers().firstValue("location").orElse(path));
    if (answer.statusCode() != 200)
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    page = answer.body();
    return this;
  }

  private void keep(String set) {
    var pair = set.split(";", 2)[0];
    var name = pair.split("=", 2)[0];
    var kept = new ArrayList<>(List.of(cookie.split("; ")));
    kept.removeIf(old -> old.isEmpty() || old.startsWith(name + "="));
    if (!pair.endsWith("=")) kept.add(pair);
    cookie = String.join("; ", kept);
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    if (!from.isEmpty()) request.header("X-Forwarded-For", from);
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }
}
