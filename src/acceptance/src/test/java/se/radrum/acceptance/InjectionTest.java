package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.radrum.benchmarks.Visitor;
import se.radrum.benchmarks.Writing;
import se.radrum.guards.Share;

/** Whatever is written into an address, a header or a field is text, and nothing else. */
@Tag("guard:webb")
class InjectionTest {
  private static final Product PRODUCT = Product.shared();
  private static final List<String> PAYLOADS = Payloads.some(Share.of("payloads", 15, 500));

  /** Every parameter somebody who is not signed in can give, the payload where the star is. */
  private static final List<String> PARAMETERS =
      List.of(
          "/bibliotek?q=*",
          "/bibliotek?q=st%C3%B6d&exakt=1&typ=*",
          "/bibliotek?q=st%C3%B6d&tema=*&slag=*",
          "/bibliotek?ar=*&vem=*",
          "/bibliotek?fran=*&till=*",
          "/bibliotek?ordning=*",
          "/bibliotek?sida=*",
          "/bibliotek?sprak=*",
          "/bibliotek?*=*",
          "/bibliotek/lista.csv?q=*",
          "/bibliotek/lista.json?q=*",
          "/bibliotek/lista.bib?q=*",
          "/bibliotek/*",
          "/resultat/*",
          "/inbjudan/*",
          "/fel/*",
          "/look/*",
          "/*",
          "/en/*",
          "/suggest?q=*",
          "/api/v1/search?q=*",
          "/api/v1/search?q=x&type=*&theme=*&kind=*&origin=*",
          "/api/v1/search?q=x&year=*&language=*&from=*&to=*",
          "/api/v1/search?q=x&sort=*&page=*&exact=*&limit=*&locale=*",
          "/api/v1/contents?type=*",
          "/api/v1/contents?type=page&locale=*",
          "/api/v1/contents?type=page&filter=*",
          "/api/v1/contents/*",
          "/jsonapi/*",
          "/jsonapi/page?filter[*]=*",
          "/jsonapi/page?sort=*&page[size]=*",
          "/jsonapi/page?include=*&fields[page]=*",
          "/feeds/*",
          "/feeds/outcome.atom?q=*",
          "/feeds/bibliotek.atom?q=*&typ=*&fran=*",
          "/feeds/bibliotek.json?q=*&slag=*&till=*",
          "/openapi?*",
          "/logga-in?*",
          "/skriv?*",
          "/svar?code=*");

  /** Where one searches, and what for: as it stands in an address. */
  private static final List<String> SEARCHES =
      List.of("/bibliotek?q=*", "/bibliotek?exakt=1&q=*", "/api/v1/search?q=*", "/suggest?q=*");

  private static final List<String> SOUGHT =
      List.of(
          "x".repeat(5_000),
          "x".repeat(10_000),
          "%C3%A5".repeat(10_000),
          "*".repeat(5_000),
          "a*+".repeat(1_500),
          "x+".repeat(2_500),
          "%ED%A0%80",
          "%F0%9F%98%80".repeat(200),
          "%D7%A9%D7%9C%D7%95%D7%9D",
          "%22".repeat(999),
          "(".repeat(2_000),
          "(a%2B)%2B%24",
          "%5B1+TO+2%5D+AND+OR+NOT",
          "och+att+det",
          "st%C3%B6d&sida=1000000000&page=1000000000",
          "st%C3%B6d&limit=1000000000",
          "%00");

  /** Five seconds, in nanoseconds. */
  private static final long LONGEST = 5_000_000_000L;

  private static final List<String> HEADERS =
      List.of(
          "Accept",
          "Accept-Language",
          "Cookie",
          "User-Agent",
          "Referer",
          "X-Forwarded-For",
          "Authorization",
          "If-None-Match",
          "If-Modified-Since");
  private static final Map<String, List<String>> FORMS =
      Map.of(
          "/skriv", List.of("token", "step", "go", "message", "readers", "use"),
          "/svar", List.of("code", "go", "token", "text", "words"),
          "/logga-in", List.of("name", "password"),
          "/logga-in/kod", List.of("code"),
          "/inbjudan", List.of("token", "name", "alias", "password", "secret", "code"),
          "/lamna", List.of("till"));

  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger sent = new AtomicInteger();

  @Test
  void inAnAddressOrAHeaderItIsTextOnly(TestReporter figures) {
    PAYLOADS.parallelStream()
        .forEach(
            payload -> {
              for (var place : PARAMETERS)
                check(place, payload, PRODUCT.get(place.replace("*", encode(payload))));
              for (var header : HEADERS)
                if (sendable(payload)) check(header, payload, with(header, payload));
            });
    figures.publishEntry(
        "payloads in addresses and headers, requests, broken, shown as markup or worked out",
        PAYLOADS.size() + ", " + sent.get() + ", " + wrong.size());
    assertEquals("", String.join("\n", wrong));
    assertTrue(sent.get() >= PAYLOADS.size() * PARAMETERS.size());
  }

  /** Ten thousand letters, signs only, half a character, nothing that closes, page a milliard. */
  @Test
  void whateverIsSoughtIsAnsweredInTime(TestReporter figures) {
    long slowest = 0;
    for (var place : SEARCHES) {
      for (var sought : SOUGHT) {
        long start = System.nanoTime();
        var status = PRODUCT.get(place.replace("*", sought)).statusCode();
        slowest = Math.max(slowest, System.nanoTime() - start);
        if (status >= 500) wrong.add(place + " " + sought + ": " + status);
      }
    }
    figures.publishEntry("slowest answer to a strange search, ms", "" + slowest / 1_000_000);
    assertEquals("", String.join("\n", wrong));
    assertTrue(slowest < LONGEST, slowest + " ns");
  }

  /** A letter of ours takes six signs in an address. */
  @Test
  void tenThousandSwedishLettersAreAnsweredByAPageOfTheHouse() {
    var answer = PRODUCT.get("/bibliotek?q=" + "%C3%A5".repeat(10_000));
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("href=\"/lamna\""), "not a page of the house");
  }

  @Test
  void inAFieldOfAFormItIsTextOnly(TestReporter figures) {
    PAYLOADS.parallelStream()
        .forEach(
            payload ->
                FORMS.forEach(
                    (path, fields) ->
                        fields.forEach(field -> check(path + " " + field, payload, path, field))));
    figures.publishEntry(
        "payloads in fields, forms sent and pages read, broken, shown as markup or worked out",
        PAYLOADS.size() + ", " + sent.get() + ", " + wrong.size());
    assertEquals("", String.join("\n", wrong));
  }

  /** What somebody wrote is read through before it is sent: the one place that shows it whole. */
  @Test
  void writtenAsAMessageItStandsThereAsItWasWritten() {
    var shown = new ArrayList<String>();
    for (var payload : Payloads.some(Share.of("messages", 5, 54))) {
      var visitor = new Visitor(PRODUCT.url(""), "198.51.100." + shown.size());
      Writing.answered(visitor, payload);
      for (var sign : faults(payload, visitor::shows)) wrong.add(payload + ": " + sign);
      shown.add(payload);
    }
    assertEquals("", String.join("\n", wrong));
  }

  private void check(String place, String payload, String path, String field) {
    var form = encode(field) + "=" + encode(payload) + (field.equals("go") ? "" : "&go=next");
    if (path.equals("/svar") && field.equals("code")) form = "go=open&code=" + encode(payload);
    var answer = PRODUCT.post(path, form, Codes.address(sent.get()));
    check(place, payload, answer);
    var location = answer.headers().firstValue("location").orElse("");
    if (location.startsWith("/")) {
      var cookie = answer.headers().firstValue("set-cookie").orElse("none=").split(";", 2)[0];
      check(place + " after", payload, PRODUCT.get(location, "Cookie", cookie));
    }
  }

  private void check(String place, String payload, HttpResponse<String> answer) {
    sent.incrementAndGet();
    var what = place + " " + payload + ": ";
    if (answer.statusCode() >= 500) wrong.add(what + answer.statusCode());
    if (answer.headers().firstValue("location").orElse("").endsWith("/fel/brutet"))
      wrong.add(what + "broken");
    if (answer.headers().map().containsKey(Payloads.HEADER)
        || answer.headers().allValues("set-cookie").stream().anyMatch(c -> c.startsWith("broken")))
      wrong.add(what + "a header of theirs");
    var type = answer.headers().firstValue("content-type").orElse("");
    if (type.contains("html") || type.contains("xml"))
      for (var sign : faults(payload, answer.body()::contains)) wrong.add(what + sign);
  }

  /** What must not stand on a page that was given a payload. */
  private static List<String> faults(String payload, Predicate<String> shown) {
    var faults = new ArrayList<String>();
    if (shown.test(Payloads.SUM)) faults.add("worked out");
    for (var ours : Payloads.OURS_ONLY) if (shown.test(ours)) faults.add("shows " + ours);
    if (payload.contains("<") && shown.test(payload)) faults.add("shown as markup");
    if (shown.test("=\"" + payload) && payload.contains("\""))
      faults.add("breaks out of its place");
    if (shown.test("='" + payload) && payload.contains("'")) faults.add("breaks out of its place");
    return faults;
  }

  private static HttpResponse<String> with(String header, String payload) {
    return PRODUCT.send(
        HttpRequest.newBuilder(URI.create(PRODUCT.url("/bibliotek")))
            .header(header, payload)
            .build());
  }

  /** What a client can put into a header at all. */
  private static boolean sendable(String payload) {
    return payload.chars().allMatch(c -> c >= ' ' && c < 127);
  }

  private static String encode(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }
}
