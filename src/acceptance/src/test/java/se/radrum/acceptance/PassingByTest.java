package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.radrum.guards.Share;

/** Whoever only looks is given nothing to be known by, and the server remembers nothing of them. */
@Tag("guard:webb")
class PassingByTest {
  private static final Product PRODUCT = Product.shared();
  private static final int GETS = Share.of("gets", 1500, 100_000);
  private static final Pattern BEGUN = Pattern.compile("(\\d+) begun since the start");

  @Test
  void howeverManyAddressesAreAskedForNoSessionBegins(TestReporter figures) {
    var addresses = Addresses.all();
    long before = begun();
    var cookies = new AtomicInteger();
    var broken = new AtomicInteger();
    IntStream.range(0, GETS)
        .parallel()
        .forEach(
            n -> {
              var answer = PRODUCT.get(addresses.get(n % addresses.size()));
              if (sets(answer.headers().allValues("set-cookie"))) cookies.incrementAndGet();
              if (answer.statusCode() >= 500) broken.incrementAndGet();
            });
    long sessions = begun() - before;
    figures.publishEntry(
        "addresses asked for by nobody, sessions begun, cookies given, faults of ours",
        GETS + ", " + sessions + ", " + cookies + ", " + broken);
    assertEquals(0, sessions);
    assertEquals(0, cookies.get());
    assertEquals(0, broken.get());
  }

  /** The count counts: signing in begins a session. */
  @Test
  void signingInBeginsOne() {
    long before = begun();
    Insider.signedIn(PRODUCT, "sakkunnig");
    assertTrue(begun() > before, "a session nobody counted");
  }

  /** Cookies that are taken back are none. */
  private static boolean sets(List<String> cookies) {
    return cookies.stream().anyMatch(cookie -> !cookie.split(";", 2)[0].endsWith("="));
  }

  private static long begun() {
    var told = PRODUCT.command("doctor").text();
    var found = BEGUN.matcher(told);
    if (!found.find()) throw new AssertionError(told);
    return Long.parseLong(found.group(1));
  }
}
