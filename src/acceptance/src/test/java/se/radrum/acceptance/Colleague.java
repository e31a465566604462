package se.radrum.acceptance;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Somebody with an account in the demo council, signed in the way people do. */
final class Colleague {
  private static final Path DEMO = Path.of("../../portal-war/src/main/resources/demo/members.json");

  /** The last digits of each, whichever test used them. */
  private static final Map<String, String> USED = new ConcurrentHashMap<>();

  private final Product product;
  private final Page page;
  private final JsonNode account;

  private Colleague(Product product, Page page, JsonNode account) {
    this.product = product;
    this.page = page;
    this.account = account;
  }

  /** Signs in with password and the six digits of the moment. */
  static Colleague signedIn(Product product, Page page, String name) {
    var colleague = new Colleague(product, page, account(name));
    colleague.signIn(name);
    return colleague;
  }

  /** Takes a place somebody at the machine has kept, and is signed in. */
  static Colleague joined(Product product, Page page, String name, String role) {
    var said = product.command("user", "add", "--name", name, "--role", role).text();
    return arrived(product, page, said, name);
  }

  /** Takes the place that a link in something printed leads to, and is signed in. */
  static Colleague arrived(Product product, Page page, String printed, String name) {
    var link = printed.strip();
    page.navigate(product.url(link.replaceFirst("(?s).*https?://[^/]+", "")));
    var secret = page.locator("[name=secret]").inputValue();
    page.fill("[name=alias]", name);
    page.fill("[name=name]", name);
    page.fill("[name=password]", "gardiner lampa tekopp");
    page.fill("[name=code]", digits(product, secret));
    Browser.press(page, "form[action$='/inbjudan'] button[type=submit]");
    page.waitForURL("**/rad");
    return new Colleague(product, page, MissingNode.getInstance());
  }

  /** What somebody of the demo unlocks their keys with. */
  static String phraseOf(String name) {
    return account(name).path("phrase").asText();
  }

  private void signIn(String name) {
    go("/logga-in");
    page.fill("[name=name]", name);
    page.fill("[name=password]", account.path("password").asText());
    Browser.press(page, "form button[type=submit]");
    page.fill("[name=code]", unused(product, account.path("totp").asText()));
    Browser.press(page, "form button[type=submit]");
    page.waitForURL("**/rad");
  }

  /** Opens what is sealed with the phrase that is nobody else's. */
  Colleague unlocked() {
    return unlocking(account.path("phrase").asText());
  }

  /** Chooses the phrase that opens what is sealed. */
  Colleague choosing(String phrase) {
    go("/rad/las-upp");
    page.fill("form[action$='/rad/las-upp/fras'] [name=phrase]", phrase);
    Browser.press(page, "form[action$='/rad/las-upp/fras'] button[type=submit]");
    return this;
  }

  /** Opens what is sealed with a phrase. */
  Colleague unlocking(String phrase) {
    go("/rad/las-upp");
    page.fill("form[action$='/rad/las-upp'] [name=phrase]", phrase);
    Browser.press(page, "form[action$='/rad/las-upp'] button[type=submit]");
    return this;
  }

  Page go(String path) {
    page.navigate(product.url(path));
    return page;
  }

  Page page() {
    return page;
  }

  /** Opens the fold a field stands in. */
  void unfold(String field) {
    page.click("details:not([open]):has(" + field + ") > summary");
  }

  /** Six digits nobody has used with this authenticator: each is good once. */
  static String unused(Product product, String secret) {
    Product.await("the next six digits", () -> !digits(product, secret).equals(USED.get(secret)));
    var now = digits(product, secret);
    USED.put(secret, now);
    return now;
  }

  static String digits(Product product, String typed) {
    try {
      var generator = new TimeBasedOneTimePasswordGenerator();
      var secret = new Base32().decode(typed);
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(secret, "HmacSHA1"), product.now());
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode account(String name) {
    try {
      for (var member : new ObjectMapper().readTree(DEMO.toFile()).path("members"))
        if (member.path("name").asText().equals(name)) return member;
      throw new IllegalArgumentException(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
