package se.radrum.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the council does with a voice, in the rooms behind the sign-in, one step a method. */
final class Council {
  private final Product product;
  private final Browser browser;

  Council(Product product, Browser browser) {
    this.product = product;
    this.browser = browser;
  }

  Colleague signedIn(String name) {
    return Colleague.signedIn(product, browser.withScript(), name);
  }

  /** The administrator names a server to be told; gives the secret its messages are signed with. */
  String subscribe(String address) {
    var page = signedIn("forvaltare").go("/rad/webhookar");
    page.fill("#address", address);
    Browser.press(page, "#lagg-till");
    return page.innerText("#hemlighet").strip();
  }

  /** The case in the queue in which something stands; the newest are looked through first. */
  String findInQueue(Colleague moderator, String said) {
    var links = moderator.go("/rad/ko").locator(".queue a").all();
    var addresses = new ArrayList<>(links.stream().map(a -> a.getAttribute("href")).toList());
    Collections.reverse(addresses);
    for (var address : addresses)
      if (moderator.go(address).innerText("main").contains(said)) return address;
    throw new AssertionError("not in the queue: " + addresses);
  }

  /** Proposes to the author what would be published. */
  void propose(Colleague moderator, String title, String words) {
    moderator.unfold("#words");
    moderator.page().fill("#title", title);
    moderator.page().fill("#words", words);
    Browser.press(moderator.page(), "#foresla");
    moderator.page().waitForSelector("blockquote:has-text(\"" + words + "\")");
  }

  /** Somebody else reads it once more. */
  void second(String address) {
    var page = signedIn("moderator2").unlocked().go(address);
    Browser.press(page, "#last");
    page.waitForSelector("#slapp");
  }

  /** Lets the words through the door on the first theme; gives the theme's title. */
  String letThrough(Colleague moderator, String address) {
    var page = moderator.page();
    Product.await(
        "the second reader's word",
        () -> moderator.go(address).locator("input[name=themes]").count() > 0);
    page.locator("input[name=themes]").first().check();
    var theme = page.locator("label[for='themes:0']").innerText().strip();
    Browser.press(page, "#slapp");
    page.waitForSelector("#slapp", gone());
    return theme;
  }

  /** A circle with one from each seat talks about the theme; gives the circle's address. */
  String talk(Colleague moderator, String theme, String question, String said) {
    var page = moderator.go("/rad/kretsar/ny");
    page.fill("#name", question);
    page.selectOption("#theme", new SelectOption().setLabel(theme));
    for (var seat : List.of("Tallen", "Brottsofferjouren", "Sakkunnig"))
      page.check("label:has-text(\"" + seat + "\")");
    Browser.press(page, "#oppna");
    page.waitForURL(url -> !url.endsWith("/ny"));
    var circle = page.url().substring(page.url().indexOf("/rad/"));
    page.fill("#title", question);
    Browser.press(page, "#samtal");

    page.waitForSelector("textarea[id^=text-]");
    var member = signedIn("tallen").unlocked().go(circle);
    member.fill("textarea[id^=text-]", said);
    Browser.press(member, "[id^=skriv-]");
    member.waitForSelector(".said:has-text(\"" + said + "\")");

    Browser.press(moderator.go(circle), "[id^=slapp-]");
    page.waitForSelector("[id^=slapp-]", gone());
    return circle;
  }

  /** Draws a proposal out of the circle, resting on the voice, and enters what was decided. */
  void adopt(Colleague moderator, String circle, String voice, String title) {
    var page = moderator.go(circle + "/forslag");
    page.fill("#title", title);
    page.check("label:has-text(\"" + voice + "\")");
    page.fill("#summary", "Kommunen erbjuder sällskap till det första mötet.");
    page.fill(
        "#text", "Den som vill får sällskap.\n\nDen som följer med skriver upp vad som bestäms.");
    Browser.press(page, "#spara");
    page.waitForURL(url -> !url.endsWith("/forslag"));
    for (var seat : List.of("LIVED_EXPERIENCE", "ORGANISATION", "EXPERT"))
      page.fill("#" + seat, "5 0 0 0 0 0 0 0");
    Browser.press(page, "#antag");
    page.waitForSelector("a[href$='/rad/resultat/nytt']");
  }

  /** Hands it over to the municipality and publishes that; gives the address of its next step. */
  String handOver(Colleague strategist, String proposal, String said) {
    var page = strategist.go("/rad/resultat/nytt");
    page.selectOption("#proposal", new SelectOption().setLabel(proposal));
    page.fill("#said", said);
    page.fill("#addressee", "Socialnämnden");
    Browser.press(page, "#lamna-over .btn");
    page.waitForURL(url -> !url.endsWith("/nytt"));
    publish(page);
    return page.url().substring(page.url().indexOf("/rad/"));
  }

  /** Notes that the municipality said yes, and publishes that too. */
  void answer(Colleague strategist, String outcome, String reason) {
    var page = strategist.go(outcome);
    page.selectOption("#answer", new SelectOption().setIndex(1));
    page.fill("#reason", reason);
    Browser.press(page, "section[aria-labelledby=steg] .btn");
    publish(page);
  }

  private static void publish(Page page) {
    Browser.press(page, "section[aria-labelledby=visa] .btn");
    page.waitForSelector("section[aria-labelledby=visa]", gone());
  }

  private static Page.WaitForSelectorOptions gone() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
  }
}
