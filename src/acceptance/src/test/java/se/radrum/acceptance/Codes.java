package se.radrum.acceptance;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import se.radrum.benchmarks.Visitor;
import se.radrum.benchmarks.Writing;

/** Codes as people get them, and as somebody makes them up who knows how they are built. */
final class Codes {
  private Codes() {}

  /** Writes something and gives its code; pressed again as long as the page asks for it. */
  static String written(Product product, String message, String from) {
    var visitor = new Visitor(product.url(""), from);
    Writing.answered(visitor, message);
    Product.await(
        "a receipt",
        () -> {
          if (Writing.code(visitor).isEmpty()) visitor.post("/skriv", Map.of("go", "send"));
          return !Writing.code(visitor).isEmpty();
        });
    return Writing.code(visitor);
  }

  /** Opens with a code. */
  static Visitor opened(Product product, String code) {
    var visitor = new Visitor(product.url("")).get("/svar");
    return visitor.post("/svar", Map.of("go", "open", "code", code));
  }

  /** 24 digits of chance and the right check digit: a code nobody has. */
  static String madeUp(Random chance) {
    var digits = new StringBuilder();
    for (int n = 0; n < 24; n++) digits.append(chance.nextInt(10));
    for (int last = 0; last < 10; last++) if (holds(digits.toString() + last)) digits.append(last);
    return digits.substring(0, 25);
  }

  private static boolean holds(String digits) {
    int sum = 0;
    for (int n = 0; n < digits.length(); n++) {
      int digit = digits.charAt(digits.length() - 1 - n) - '0';
      int weighed = n % 2 == 1 ? 2 * digit : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }

  /**
   * Tries a code without a cookie, from a part of the net that depends on the number of the try.
   */
  static HttpResponse<String> tried(Product product, String code, int number) {
    var form = "go=open&code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    return product.post("/svar", form, address(number));
  }

  /** The page a try leads to. */
  static String pageAfter(Product product, HttpResponse<String> answer) {
    var cookie = answer.headers().firstValue("set-cookie").orElse("").split(";", 2)[0];
    return product.get("/svar", "Cookie", cookie).body();
  }

  /** Ten tries from one part of the net, as many parts as need be. */
  static String address(int number) {
    int part = number / 10;
    return "10.%d.%d.7".formatted(part / 256 % 256, part % 256);
  }
}
