package se.radrum.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** In a house that takes files: a picture goes along, clean, to those who read and nowhere else. */
@Tag("guard:filer")
class FilesTest {
  private static final Product PRODUCT =
      Product.fresh("files", "--demo").with("RADRUM_ATTACHMENT_ACCEPT", "on");
  private static final String CANARY = "KANARIEFAGEL-i-bildens-kommentar";
  private static final long MOST = 300_000_000;
  private static long begun;
  private static final String SAID = "Att någon hade förstått brevet.";

  @BeforeAll
  static void start() {
    begun = Instant.now().minusSeconds(2).toEpochMilli();
    PRODUCT.start();
  }

  @AfterAll
  static void stop() {
    PRODUCT.close();
  }

  @Test
  void aPictureGoesAlongWithoutScriptAndIsSeenByWhoeverReads(TestReporter figures)
      throws IOException {
    try (var browser = Browser.open()) {
      var person = new Person(PRODUCT, browser.withoutScript());
      person.writeWith(Map.of("message", SAID), List.of(file("a.jpg", photo()), file("b", page())));
      var refused = person.page().innerText("main");
      assertTrue(refused.contains("Fil 2 är av ett slag vi inte kan ta emot."), refused);
      assertTrue(refused.contains("Fil 1: en bild"), refused);
      person.press("next");
      assertTrue(person.page().innerText("main").contains(SAID), "nothing typed was lost");
      person.send();
      var council = new Council(PRODUCT, browser);
      var moderator = council.signedIn("moderator1").unlocked();
      council.findInQueue(moderator, SAID);
      var seen = seen(moderator);
      assertEquals(40, ImageIO.read(new ByteArrayInputStream(seen)).getWidth());
      assertFalse(new String(seen, ISO_8859_1).contains(CANARY));
      assertEquals(List.of(), browser.complaints());
    }
    var told = PRODUCT.command("doctor", "metadata");
    assertEquals(0, told.status(), told.text());
    var traces = traces();
    figures.publishEntry("files of an instance read, with a word of a file sent", traces);
    assertTrue(traces.endsWith(", 0"), traces);
  }

  @Test
  void whatIsHalfArrivedIsNoFile(TestReporter figures) throws IOException {
    var address = URI.create(PRODUCT.url("/"));
    var head =
        String.join(
            "\r\n",
            "POST /skriv HTTP/1.1",
            "Host: 127.0.0.1",
            "Content-Length: 9000000",
            "Content-Type: multipart/form-data; boundary=XX",
            "",
            "--XX",
            "Content-Disposition: form-data; name=\"files\"; filename=\"a.jpg\"",
            "",
            "");
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      socket.getOutputStream().write(head.getBytes(ISO_8859_1));
      socket.getOutputStream().write(CANARY.repeat(100_000).getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      var traces = traces();
      figures.publishEntry("files read while one arrives, with a word of it", traces);
      assertTrue(traces.endsWith(", 0"), traces);
    }
  }

  /**
   * By hand: the viewer a browser puts around a picture wants what the picture's policy forbids.
   */
  private static byte[] seen(Colleague moderator) throws IOException {
    var link = moderator.page().locator("a[href*='/fil/']").first().getAttribute("href");
    var cookies =
        moderator.page().context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    var answer = (HttpURLConnection) URI.create(PRODUCT.url(link)).toURL().openConnection();
    answer.setRequestProperty("Cookie", cookies);
    assertEquals(200, answer.getResponseCode());
    assertEquals("default-src 'none'; sandbox", answer.getHeaderField("content-security-policy"));
    assertEquals("nosniff", answer.getHeaderField("x-content-type-options"));
    assertEquals("no-store", answer.getHeaderField("cache-control"));
    assertEquals(303, PRODUCT.get(link).statusCode(), "nobody signed in");
    return answer.getInputStream().readAllBytes();
  }

  /**
   * How many files the instance has, in its own folder and the temporary one, and how many tell.
   */
  private static String traces() throws IOException {
    int read = 0;
    int telling = 0;
    for (var folder : List.of(PRODUCT.data(), Path.of(System.getProperty("java.io.tmpdir"))))
      for (var file : files(folder)) {
        read++;
        if (has(file)) telling++;
      }
    return read + ", " + telling;
  }

  private static List<Path> files(Path folder) {
    var found = new ArrayList<Path>();
    var children = folder.toFile().listFiles();
    // What goes away while one looks, or is somebody else's, is none of ours.
    for (var child : children == null ? new File[0] : children) {
      if (Files.isSymbolicLink(child.toPath())) continue;
      if (child.isDirectory()) found.addAll(files(child.toPath()));
      else if (child.lastModified() >= begun && child.length() < MOST) found.add(child.toPath());
    }
    return found;
  }

  private static boolean has(Path file) {
    try {
      return Files.readString(file, ISO_8859_1).contains(CANARY);
    } catch (IOException gone) {
      return false;
    }
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "image/jpeg", content);
  }

  private static byte[] page() {
    return ("<html><script>" + CANARY + "</script>").getBytes(ISO_8859_1);
  }

  /** A photo with the word in its comment. */
  private static byte[] photo() throws IOException {
    var plain = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
    var out = new ByteArrayOutputStream();
    out.write(plain.toByteArray(), 0, 2);
    out.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (CANARY.length() + 2)});
    out.writeBytes(CANARY.getBytes(ISO_8859_1));
    out.write(plain.toByteArray(), 2, plain.size() - 2);
    return out.toByteArray();
  }
}
