package se.radrum.acceptance;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Somebody with an account in the demo council, signed in the way people do. */
final class Colleague {
  private static final Path DEMO = Path.of("../../portal-war/src/main/resources/demo/members.json");

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

  private void signIn(String name) {
    go("/logga-in");
    page.fill("[name=name]", name);
    page.fill("[name=password]", account.path("password").asText());
    page.click("form button[type=submit]");
    page.fill("[name=code]", digits());
    page.click("form button[type=submit]");
    page.waitForURL("**/rad");
  }

  /** Opens what is sealed with the phrase that is nobody else's. */
  Colleague unlocked() {
    go("/rad/las-upp");
    page.fill("form[action$='/rad/las-upp'] [name=phrase]", account.path("phrase").asText());
    page.click("form[action$='/rad/las-upp'] button[type=submit]");
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

  private String digits() {
    try {
      var generator = new TimeBasedOneTimePasswordGenerator();
      var secret = new Base32().decode(account.path("totp").asText());
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(secret, "HmacSHA1"), Instant.now());
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode account(String name) {
    try {
      for (var member : new ObjectMapper().readTree(DEMO.toFile()).path("members"))
        if (member.path("name").asText().equals(name)) return member;
      throw new IllegalArgumentException(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
