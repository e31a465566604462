package se.radrum.acceptance;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Somebody's own browser: with a folder of its own on disk, and with the memory of whole pages for
 * the Back button that drivers of tests switch off.
 */
final class Device implements AutoCloseable {
  private static final List<String> LIKE_A_PERSONS = List.of("--disable-back-forward-cache");
  private static final String SHOWN =
      """
      location.href + "\\n" + document.title + "\\n" + (document.body?.innerText ?? "") + "\\n"
        + [...document.querySelectorAll("input, textarea")].map(f => f.value).join("\\n")
      """;

  private final Playwright playwright = Playwright.create();
  private final Path folder;
  private final BrowserContext context;
  private final Page page;
  private final CDPSession wire;

  private Device(Path folder, boolean script) {
    this.folder = folder;
    context =
        playwright
            .chromium()
            .launchPersistentContext(
                folder,
                new LaunchPersistentContextOptions()
                    .setExecutablePath(Browser.program())
                    .setJavaScriptEnabled(script)
                    .setIgnoreDefaultArgs(LIKE_A_PERSONS)
                    .setArgs(Browser.QUIET));
    page = context.pages().get(0);
    wire = context.newCDPSession(page);
  }

  /** A new one, with an empty folder. */
  static Device bought(Path folder, boolean script) {
    return new Device(folder, script);
  }

  Page page() {
    return page;
  }

  Path folder() {
    return folder;
  }

  /** What stands on the page and in its fields. Asked over the wire: a page without script too. */
  String shown() {
    var expression = new JsonObject();
    expression.addProperty("expression", SHOWN);
    var result = wire.send("Runtime.evaluate", expression).getAsJsonObject("result");
    return result.has("value") ? result.get("value").getAsString() : "";
  }

  /** Presses Back, and gives everything that was to be seen during the second after it. */
  String back() {
    var history = wire.send("Page.getNavigationHistory");
    int current = history.get("currentIndex").getAsInt();
    if (current == 0) return "";
    var before = history.getAsJsonArray("entries").get(current - 1).getAsJsonObject();
    var entry = new JsonObject();
    entry.add("entryId", before.get("id"));
    wire.send("Page.navigateToHistoryEntry", entry);
    var seen = new StringBuilder();
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    while (System.nanoTime() < until) seen.append(shown()).append('\n');
    return seen.toString();
  }

  @Override
  public void close() {
    context.close();
    playwright.close();
  }
}
