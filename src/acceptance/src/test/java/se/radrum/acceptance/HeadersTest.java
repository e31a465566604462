package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What every answer tells the browser, and what no answer takes from another house. */
@Tag("guard:webb")
class HeadersTest {
  private static final Product PRODUCT = Product.shared();

  private static final String OPEN_POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " connect-src 'self'; font-src 'self'; style-src 'self'; img-src 'self';"
          + " script-src 'self'";

  /** The list. An answer has exactly these, and says nothing else about itself. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "referrer-policy", "same-origin",
          "x-content-type-options", "nosniff",
          "cross-origin-opener-policy", "same-origin",
          "cross-origin-resource-policy", "same-origin",
          "permissions-policy",
              "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=(),"
                  + " browsing-topics=(), display-capture=(), screen-wake-lock=()",
          "x-dns-prefetch-control", "off");

  /** Of the transport and the content, different from answer to answer. */
  private static final Set<String> ORDINARY =
      Set.of(
          "connection",
          "content-length",
          "content-type",
          "transfer-encoding",
          "location",
          "link",
          "etag",
          "last-modified",
          "vary",
          "allow",
          "accept-ranges",
          "content-language",
          "access-control-allow-origin",
          "www-authenticate");

  private static final List<String> NEVER_STORED =
      List.of("/skriv", "/svar", "/lamna", "/fel", "/logga-in", "/inbjudan", "/rad", "/control");

  @Test
  void everyAddressAnswersWithExactlyTheListOpenedOrRefused(TestReporter figures) {
    var wrong = new ArrayList<String>();
    int answers = 0;
    for (var address : Addresses.all()) {
      answers += 2;
      check(address, "GET", PRODUCT.get(address), wrong);
      check(address, "refused POST", post(address, "Sec-Fetch-Site", "cross-site"), wrong);
    }
    figures.publishEntry(
        "answers read, with another header than the list's", answers + ", " + wrong.size());
    assertEquals("", String.join("\n", wrong));
    assertTrue(answers > 100, "few addresses were found");
  }

  @Test
  void noFormIsTakenFromAnotherHouse(TestReporter figures) {
    var foreign =
        List.of(
            Map.entry("Sec-Fetch-Site", "cross-site"),
            Map.entry("Sec-Fetch-Site", "same-site"),
            Map.entry("Origin", "https://elsewhere.example"),
            Map.entry("Origin", "null"));
    var taken = new ArrayList<String>();
    int tries = 0;
    for (var address : Addresses.all())
      for (var header : foreign) {
        tries++;
        var answer = post(address, header.getKey(), header.getValue());
        if (!refused(answer)) taken.add(address + " with " + header + ": " + answer.statusCode());
      }
    figures.publishEntry("forms sent from another house, taken", tries + ", " + taken.size());
    assertEquals("", String.join("\n", taken));
  }

  @Test
  void noStepOfWritingIsTakenWithATokenThatIsNotOurs(TestReporter figures) {
    var ours =
        PRODUCT.get("/skriv").body().replaceAll("(?s).*name=\"token\" value=\"([^\"]+)\".*", "$1");
    var tokens =
        List.of("", "x", ours.substring(0, ours.length() - 4) + "AAAA", "A".repeat(ours.length()));
    int taken = 0;
    for (var token : tokens) if (goesOn(token)) taken++;
    figures.publishEntry("steps with a token not ours, taken", tokens.size() + ", " + taken);
    assertEquals(0, taken);
    assertTrue(goesOn(ours), "and ours is taken");
  }

  /** Whether the first press with this token leads to the first question. */
  private static boolean goesOn(String token) {
    var answer =
        post("/skriv", "Sec-Fetch-Site", "same-origin", "step=before&go=next&token=" + token);
    assertEquals(303, answer.statusCode());
    var cookie = answer.headers().firstValue("set-cookie").orElse("").split(";", 2)[0];
    var page = PRODUCT.get("/skriv", "Cookie", cookie).body();
    return !page.contains("name=\"step\" value=\"before\"");
  }

  private static void check(
      String address, String what, HttpResponse<String> answer, List<String> wrong) {
    var expected = new TreeMap<>(ALWAYS);
    var stored = NEVER_STORED.stream().noneMatch(a -> below(address, a));
    if (!stored) expected.put("x-robots-tag", "noindex");
    expected.put("cache-control", stored ? caching(address, answer) : "no-store");
    expected.put("content-security-policy", OPEN_POLICY);
    if (address.matches("/lamna(/bort)?") && what.equals("GET"))
      expected.put("clear-site-data", "\"cache\", \"storage\"");
    var said = new TreeMap<String, String>();
    answer.headers().map().forEach((name, values) -> said.put(name, String.join(" | ", values)));
    said.remove(":status"); // not a header: the client's own word for the status line
    ORDINARY.forEach(said::remove);
    if (said.equals(expected)) return;
    var names = new TreeSet<>(said.keySet());
    names.addAll(expected.keySet());
    names.removeIf(name -> Objects.equals(said.get(name), expected.get(name)));
    wrong.add(
        "%s %s %d: %s, said %s"
            .formatted(
                what,
                address,
                answer.statusCode(),
                names,
                said.values().stream().filter(v -> !expected.containsValue(v)).toList()));
  }

  /** What is asked letter by letter, and what went wrong, is kept nowhere; open data everywhere. */
  private static String caching(String address, HttpResponse<String> answer) {
    var type = answer.headers().firstValue("content-type").orElse("");
    if (type.contains("json") && answer.statusCode() >= 400) return "no-store";
    if (address.equals("/suggest") && answer.statusCode() == 200) return "no-store";
    var dated = answer.headers().firstValue("etag").isPresent();
    return dated && (below(address, "/api") || below(address, "/jsonapi"))
        ? "public, max-age=0, must-revalidate"
        : "no-cache";
  }

  /** Who is not signed in is led to the sign-in before anything else is asked. */
  private static boolean refused(HttpResponse<String> answer) {
    var location = answer.headers().firstValue("location").orElse("");
    return answer.statusCode() == 403
        || location.endsWith("/fel/ursprung")
        || location.endsWith("/logga-in");
  }

  private static boolean below(String path, String address) {
    return path.equals(address) || path.startsWith(address + "/");
  }

  private static HttpResponse<String> post(String address, String name, String value) {
    return post(address, name, value, "go=next");
  }

  private static HttpResponse<String> post(String address, String name, String value, String form) {
    return PRODUCT.send(
        HttpRequest.newBuilder(URI.create(PRODUCT.url(address)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(name, value)
            .POST(BodyPublishers.ofString(form))
            .build());
  }
}
