package se.radrum.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The receiver's machine is called by its number, and still has to prove its name. */
class PostOverTlsTest {
  private static final char[] LOCK = "changeit".toCharArray();

  private final SSLContext usual = usual();
  private final Path folder;

  PostOverTlsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void trustAsBefore() {
    SSLContext.setDefault(usual);
  }

  @Test
  void whoeverProvesTheNameItWasSentToIsTold() throws Exception {
    assertTrue(sent("localhost").taken());
  }

  @Test
  void whoeverProvesAnotherNameIsToldNothing() throws Exception {
    assertEquals("tls", sent("elsewhere.example").failure());
  }

  /** Sends to {@code localhost}, where somebody answers whose certificate is for another name. */
  private Answer sent(String certified) throws Exception {
    var keys = keys(certified);
    SSLContext.setDefault(trusting(keys));
    var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var receiver = HttpsServer.create(loopback, 0);
    receiver.setHttpsConfigurator(new HttpsConfigurator(showing(keys)));
    receiver.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    receiver.start();
    try {
      var address = "https://localhost:" + receiver.getAddress().getPort() + "/";
      return new Post(trial(), Clock.systemUTC()).send(address, Map.of(), "{}");
    } finally {
      receiver.stop(0);
    }
  }

  private KeyStore keys(String name) throws Exception {
    var file = folder.resolve("keys.p12");
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var words =
        List.of(
            keytool,
            "-genkeypair",
            "-keyalg",
            "EC",
            "-dname",
            "CN=receiver",
            "-ext",
            "san=dns:" + name,
            "-keystore",
            file.toString(),
            "-storepass",
            "changeit");
    var made = new ProcessBuilder(words).redirectErrorStream(true).start();
    var said = new String(made.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, made.waitFor(), said);
    var keys = KeyStore.getInstance("PKCS12");
    try (var stream = Files.newInputStream(file)) {
      keys.load(stream, LOCK);
    }
    return keys;
  }

  private static SSLContext showing(KeyStore keys) throws GeneralSecurityException {
    var shown = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    shown.init(keys, LOCK);
    var context = SSLContext.getInstance("TLS");
    context.init(shown.getKeyManagers(), null, null);
    return context;
  }

  private static SSLContext trusting(KeyStore keys) throws Exception {
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("receiver", keys.getCertificate("mykey"));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static SSLContext usual() {
    try {
      return SSLContext.getDefault();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static WebhookSettings trial() {
    return new WebhookSettings() {
      @Override
      boolean loopback() {
        return true;
      }
    };
  }
}
