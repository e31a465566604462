package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.radrum.guards.Share;

/** Whatever is sent, nothing breaks and nothing is taken that nobody meant. */
@Tag("guard:gissning")
class FuzzTest {
  private static final Product PRODUCT = Product.shared();
  private static final int CODES = Share.of("codes", 300, 100_000);
  private static final int FORMS = Share.of("forms", 200, 10_000);
  private static final List<String> STRANGE =
      List.of(
          "%00",
          "%ED%A0%80",
          "%E2%80%8F",
          "%E2%80%8D",
          "%C3%28",
          "%F0%9F%92%A9",
          "%0D%0A",
          "%",
          "%zz",
          "'%20or%201=1--",
          "%3Cscript%3E",
          "${7*7}",
          "%23%7B7*7%7D",
          "../../etc/passwd",
          "%D9%A3%D9%A4%D9%A5",
          "%EF%BC%91",
          "&&&=",
          ";");

  @Test
  void ofManyMadeUpCodesNoneOpensAndNoneBreaksAnything(TestReporter figures) {
    var opened = new AtomicInteger();
    int broken = sent(CODES, n -> code(new Random(n)), "/svar", "value=\"answer\"", opened);
    figures.publishEntry(
        "made-up codes tried, answered with a fault of ours, opened",
        CODES + ", " + broken + ", " + opened.get());
    assertEquals(0, broken);
    assertEquals(0, opened.get());
  }

  @Test
  void ofManyMadeUpFormsNoneIsTakenAndNoneBreaksAnything(TestReporter figures) {
    var taken = new AtomicInteger();
    int broken = sent(FORMS, n -> form(new Random(n)), "/skriv", "class=\"code\"", taken);
    figures.publishEntry(
        "made-up forms sent, answered with a fault of ours, taken",
        FORMS + ", " + broken + ", " + taken.get());
    assertEquals(0, broken);
    assertEquals(0, taken.get());
  }

  /** Sends them all, some at a time; gives how many were answered with a fault of the house. */
  private static int sent(
      int many, IntFunction<String> made, String path, String success, AtomicInteger succeeded) {
    return (int)
        IntStream.range(0, many)
            .parallel()
            .filter(
                n -> {
                  var answer = PRODUCT.post(path, made.apply(n), Codes.address(n));
                  if (shown(path, answer).contains(success)) succeeded.incrementAndGet();
                  return answer.statusCode() >= 500 || leadsToAFault(answer);
                })
            .count();
  }

  private static String shown(String path, HttpResponse<String> answer) {
    var cookie = answer.headers().firstValue("set-cookie").orElse("");
    return cookie.contains("=;") || cookie.isEmpty()
        ? ""
        : PRODUCT.get(path, "Cookie", cookie.split(";", 2)[0]).body();
  }

  private static boolean leadsToAFault(HttpResponse<String> answer) {
    return answer.headers().firstValue("location").orElse("").endsWith("/fel/brutet");
  }

  private static String code(Random chance) {
    return "go=open&code="
        + switch (chance.nextInt(4)) {
          case 0 -> Codes.madeUp(chance);
          case 1 -> digits(chance, chance.nextInt(60));
          case 2 -> digits(chance, 24) + strange(chance);
          default ->
              chance.nextInt(200) == 0 ? "7".repeat(100_001) : strange(chance) + strange(chance);
        };
  }

  private static String form(Random chance) {
    var form = new StringBuilder("token=").append(chance.nextBoolean() ? "AAAA" : strange(chance));
    for (int n = chance.nextInt(8); n >= 0; n--)
      form.append('&').append(word(chance)).append('=').append(word(chance));
    return form.append(chance.nextInt(100) == 0 ? "&message=" + "ö".repeat(100_001) : "")
        .toString();
  }

  private static String word(Random chance) {
    var words =
        List.of(
            "go",
            "send",
            "next",
            "back",
            "edit-check",
            "edit-x",
            "step",
            "check",
            "message",
            "more",
            "readers",
            "use",
            "before",
            "concerns",
            "skip",
            "unknown",
            "discard",
            "extra",
            "",
            "token");
    return chance.nextInt(3) == 0 ? strange(chance) : words.get(chance.nextInt(words.size()));
  }

  private static String strange(Random chance) {
    if (chance.nextBoolean()) return STRANGE.get(chance.nextInt(STRANGE.size()));
    var letters = chance.ints(chance.nextInt(40), 0, 0x3000).toArray();
    return URLEncoder.encode(new String(letters, 0, letters.length), StandardCharsets.UTF_8);
  }

  private static String digits(Random chance, int many) {
    return chance
        .ints(many, 0, 10)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }
}
