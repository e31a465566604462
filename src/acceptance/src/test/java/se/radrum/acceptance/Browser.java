package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium. Remembers what the console said against a page. */
final class Browser implements AutoCloseable {
  /** A browser that asks nobody for anything of its own accord. */
  static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final Pattern PICTURE_OR_TYPEFACE =
      Pattern.compile("\\.(svg|png|jpe?g|webp|gif|ico|woff2?)([?#].*)?$");
  private static final FulfillOptions NOTHING = new FulfillOptions().setStatus(204);

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  private Browser(Path program) {
    playwright = Playwright.create();
    chromium =
        playwright.chromium().launch(new LaunchOptions().setExecutablePath(program).setArgs(QUIET));
  }

  /** Opens the browser the command found; a test without one is skipped, and says so. */
  static Browser open() {
    return new Browser(program());
  }

  /** The browser the command found. */
  static Path program() {
    var program = System.getenv("RADRUM_CHROMIUM");
    Assumptions.assumeTrue(program != null && !program.isEmpty(), "no Chromium on this machine");
    return Path.of(program);
  }

  /**
   * A person with script, pictures and typefaces switched off: the safest setting of Tor Browser.
   */
  Page withoutScript() {
    var context = chromium.newContext(new NewContextOptions().setJavaScriptEnabled(false));
    context.route(PICTURE_OR_TYPEFACE, route -> route.fulfill(NOTHING));
    return page(context);
  }

  /** A person with script. */
  Page withScript() {
    return page(chromium.newContext());
  }

  /** A page of a given size in light or dark. */
  Page sized(int width, int height, ColorScheme scheme) {
    return page(
        chromium.newContext(
            new NewContextOptions().setViewportSize(width, height).setColorScheme(scheme)));
  }

  private Page page(BrowserContext context) {
    var page = context.newPage();
    page.onConsoleMessage(
        message -> {
          var said = page.url() + ": " + message.text();
          if (message.type().equals("error")) complaints.add(said);
          if (message.text().contains("Content Security Policy")) refused.add(said);
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  /**
   * Presses what leads to another page, and is there when it gives back: a click alone does not
   * wait for the page behind it.
   */
  static void press(Page page, String button) {
    var there = new AtomicBoolean();
    Consumer<Page> arrives = loaded -> there.set(true);
    page.onLoad(arrives);
    page.click(button);
    page.waitForCondition(there::get);
    page.offLoad(arrives);
  }

  /** What the console has said since the last time, a refused resource or script among it. */
  List<String> complaints() {
    var since = List.copyOf(complaints);
    complaints.clear();
    return since;
  }

  /** What axe finds on a page against WCAG 2.2 A and AA and its best practices; a line a rule. */
  static List<String> barriers(Page page) {
    return new AxeBuilder(page)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations()
            .stream()
            .map(
                rule ->
                    page.url() + ": " + rule.getId() + " at " + rule.getNodes().get(0).getTarget())
            .toList();
  }

  /** Closes, and fails when any page of the whole run wanted what its policy forbids. */
  @Override
  public void close() {
    chromium.close();
    playwright.close();
    assertEquals(List.of(), refused);
  }
}
