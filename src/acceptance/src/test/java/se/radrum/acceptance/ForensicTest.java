package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody goes the whole way in a browser of their own: front page, writing, receipt, a question
 * from the council, an answer, out. Then whoever takes the device looks for what was written.
 */
@Tag("guard:forensik")
class ForensicTest {
  private static final Product PRODUCT = Product.shared();
  private static final List<String> NEUTRAL =
      List.of("/", "/lamna", "/lamna/bort", "/lamna/tomt", "/skriv", "/svar");
  private static final String ASKED = "kanarieord tre om varen";
  private static final String ANSWERED = "kanarieord fyra om hosten";
  private static final String NEVER_SENT = "kanarieord fem om natten";

  private final Path folder;

  ForensicTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theWholeWayLeavesNothingOnTheDeviceAndBackShowsNothing(boolean script, TestReporter figures)
      throws IOException {
    var canaries = canaries(said(script));
    Traces traces;
    try (var device = Device.bought(folder, script)) {
      canaries.put("code", theWholeWay(device, said(script)));
      traces = new Traces(folder, forms(canaries));
      leave(device);
      assertEquals(List.of(), comesBack(device, canaries), "Back shows");
      assertEquals(List.of(), traces.found(), "while the browser runs");
    }
    var left = traces.found();
    figures.publishEntry(
        script ? "canaries left, with script" : "canaries left, without script",
        "%d of %d in %d files".formatted(left.size(), canaries.size(), traces.files()));
    assertEquals(List.of(), left, "after the browser was closed");

    var rows = traces.history(PRODUCT.url(""));
    figures.publishEntry(
        script ? "rows of history, with script" : "rows of history, without script",
        String.join(" ", rows));
    assertTrue(NEUTRAL.containsAll(rows), "the history tells: " + rows);
  }

  /** Gives the code. */
  private static String theWholeWay(Device device, Map<String, String> said) {
    var person = new Person(PRODUCT, device.page());
    device.page().navigate(PRODUCT.url("/"));
    person.write(said);
    var code = person.send();
    ask(said.getOrDefault("message", ""));
    var page = person.open(code);
    assertTrue(device.shown().contains(ASKED), "the council's question is shown");
    page.fill("textarea[name=text]", ANSWERED);
    person.press("answer");
    page.fill("textarea[name=text]", NEVER_SENT);
    return code;
  }

  /** The council asks whoever wrote this a question. */
  private static void ask(String said) {
    try (var browser = Browser.open()) {
      var council = new Council(PRODUCT, browser);
      var moderator = council.signedIn("moderator1").unlocked();
      var address = council.findInQueue(moderator, said);
      moderator.go(address);
      moderator.unfold("#message");
      moderator.page().fill("#message", ASKED);
      Browser.press(moderator.page(), "#fraga");
      Product.await(
          "the question on the desk",
          () -> moderator.go(address).innerText("main").contains(ASKED));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatWasTypedAndNeverSentIsGoneBeforeAnythingWasSaved(boolean script) throws IOException {
    var canaries = Map.of("code", "1234567890", "question", "kanarieord sex om dagen");
    try (var device = Device.bought(folder, script)) {
      device.page().navigate(PRODUCT.url("/"));
      device.page().navigate(PRODUCT.url("/svar"));
      assertTrue(device.page().context().cookies().isEmpty(), "no cookie yet");
      device.page().fill("[name=code]", canaries.get("code"));
      leave(device);
      assertEquals(List.of(), comesBack(device, canaries), "Back shows");

      device.page().navigate(PRODUCT.url("/bibliotek"));
      device.page().fill("main [name=q]", canaries.get("question"));
      leave(device);
      assertEquals(List.of(), comesBack(device, canaries), "Back shows");
    }
    assertEquals(List.of(), new Traces(folder, canaries).found());
  }

  /** A search that finds nothing where there is something would find nothing anywhere. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPageWithEveryFaultIsFoundOut(boolean script, TestReporter figures) throws IOException {
    var canaries = Map.of("heading", "kanarierubrik", "message", "kanarieord ett om vintern");
    try (var device = Device.bought(folder, script)) {
      var page = device.page();
      page.navigate(Elsewhere.leaking());
      page.fill("[name=heading]", canaries.get("heading"));
      page.fill("[name=message]", canaries.get("message"));
      Browser.press(page, "button");
      page.fill("[name=message]", canaries.get("message"));
      page.navigate(PRODUCT.url("/"));
      assertFalse(comesBack(device, canaries).isEmpty(), "Back shows nothing of a page that leaks");
    }
    var left = new Traces(folder, canaries).found();
    figures.publishEntry(
        script ? "a page with every fault, with script" : "a page with every fault, without script",
        left.size() + " traces found");
    assertFalse(left.isEmpty(), "nothing was found of a page that leaks");
  }

  private static void leave(Device device) {
    device.page().click(".exit");
    Product.await("being elsewhere", () -> device.shown().startsWith(Elsewhere.address()));
  }

  /** What of it was seen while Back was pressed three times. */
  private static List<String> comesBack(Device device, Map<String, String> canaries) {
    var seen = device.back() + device.back() + device.back();
    return canaries.values().stream().filter(seen::contains).toList();
  }

  /** Different for each, so that the council finds the right one. */
  private static Map<String, String> said(boolean script) {
    var season = script ? "vintern" : "hosten";
    return Map.of("message", "kanarieord ett om " + season, "more", "kanarieord tva om " + season);
  }

  private static Map<String, String> canaries(Map<String, String> said) {
    var canaries = new TreeMap<>(said);
    canaries.put("asked", ASKED);
    canaries.put("answered", ANSWERED);
    canaries.put("never sent", NEVER_SENT);
    return canaries;
  }

  /** The code is also looked for as it is shown: two groups of it beside each other. */
  private static Map<String, String> forms(Map<String, String> canaries) {
    var forms = new TreeMap<>(canaries);
    var code = canaries.getOrDefault("code", "");
    forms.put("code shown", code.substring(0, 5) + " " + code.substring(5, 10));
    forms.put("code begun", code.substring(0, 12));
    return forms;
  }
}
