package se.radrum.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> complaints = new ArrayList<>();

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

  /** A person with script switched off, as in the safest setting of Tor Browser. */
  Page withoutScript() {
    return page(chromium.newContext(new NewContextOptions().setJavaScriptEnabled(false)));
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
          if (message.type().equals("error")) complaints.add(page.url() + ": " + message.text());
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
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

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
