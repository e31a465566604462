package se.radrum.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.radrum.attachment.Attachments.Taken;
import se.radrum.kernel.Problem.Fault;

/** A form with files is read in memory, within bounds, and what is wrong is said all at once. */
@Tag("guard:filer")
class AttachmentsTest {
  private static final String TYPE = "multipart/form-data; boundary=XX";

  private final Attachments attachments = Accepting.on();

  @Test
  void itIsOffUnlessSomebodySaysOtherwise() {
    assertFalse(Accepting.off().accepted());
    assertTrue(Accepting.on().accepted());
  }

  @Test
  void whatIsGoodIsKeptAndTheRestIsSaidAllAtOnce() throws IOException {
    var body = part("x", Jpegs.photo()) + part("y", new byte[] {1, 2, 3}) + part("z", new byte[0]);
    var taken = take(field("go", "next") + body);
    assertEquals(List.of("next"), taken.fields().get("go"));
    assertEquals(1, taken.files().size());
    assertEquals(List.of("attachment.kind", "attachment.empty"), keys(taken));
    assertEquals(2, taken.faults().get(0).arguments().get(0));
  }

  @Test
  void nothingChosenIsNothingWrong() {
    var taken = take(field("go", "next") + part("", new byte[0]));
    assertEquals(List.of(), taken.faults());
    assertEquals(List.of(), taken.files());
  }

  @Test
  void moreThanThreeAreLeftOut() throws IOException {
    var photo = new CleanFile(false, List.of(Jpegs.photo()));
    var body = part("x", Jpegs.photo()) + part("y", Jpegs.photo());
    var taken = take(body, List.of(photo, photo));
    assertEquals(1, taken.files().size());
    assertEquals(List.of("attachment.many"), keys(taken));
  }

  @Test
  void aFileThatIsTooLargeIsNotKeptWholeAndAFormThatIsTooLargeNotAtAll() {
    assertEquals(List.of("attachment.heavy"), keys(take(part("x", new byte[9 << 20]))));
    var much = take(part("x", new byte[9 << 20]).repeat(3));
    assertEquals(List.of("attachment.together"), keys(much));
    assertEquals(Map.of(), much.fields());
  }

  /** Whatever a file is called, nobody reads it. */
  @Test
  void namesOfFilesDoNothing(TestReporter figures) throws IOException {
    var names = new ArrayList<>(List.of("../../etc/passwd", "C:\\con", "a\0b.jpg", "å😀.jpg"));
    names.add("a\"; name=\"go");
    names.add("x".repeat(4000));
    names.add("<script>alert(1)</script>.svg");
    names.add("%0d%0aSet-Cookie: a=b");
    for (var name : names) {
      var taken = take(field("go", "next") + part(name, new byte[] {1, 2, 3}));
      assertEquals(List.of("next"), taken.fields().get("go"), name);
      assertEquals(List.of("attachment.kind"), keys(taken), name);
    }
    figures.publishEntry("hostile names of files, read", names.size() + ", 0");
  }

  @Test
  void aFormThatIsNoneIsRefused() {
    for (var body : List.of("", "--XX", "--XX\r\n\r\n", "--YY\r\n", part("x", new byte[9]) + "--X"))
      assertEquals(List.of(), take(body, TYPE, List.of()).files(), body);
    var headless = "--XX\r\n" + "a: b\r\n".repeat(4000) + "\r\n--XX--";
    assertEquals(List.of("attachment.cut"), keys(take(headless, TYPE, List.of())));
    assertEquals(List.of("attachment.together"), keys(take("", "multipart/form-data", List.of())));
  }

  @Test
  void whenNobodyLooksTheFileIsRefused() throws IOException {
    int nobody;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = socket.getLocalPort();
    }
    var asking = Accepting.asking("127.0.0.1:" + nobody);
    var taken = take(asking, part("x", Jpegs.photo()));
    assertEquals(List.of("attachment.unchecked"), keys(taken));
    assertEquals(List.of(), taken.files());
  }

  private Taken take(String parts) {
    return take(attachments, parts);
  }

  private static Taken take(Attachments attachments, String parts) {
    var body = (parts + "--XX--\r\n").getBytes(ISO_8859_1);
    return attachments.take(TYPE, body.length, new ByteArrayInputStream(body), List.of());
  }

  private Taken take(String parts, List<CleanFile> before) {
    return take(parts + "--XX--\r\n", TYPE, before);
  }

  private Taken take(String body, String type, List<CleanFile> before) {
    var bytes = body.getBytes(ISO_8859_1);
    return attachments.take(type, -1, new ByteArrayInputStream(bytes), before);
  }

  private static String field(String name, String value) {
    return "--XX\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }

  private static String part(String name, byte[] content) {
    var head = "--XX\r\nContent-Disposition: form-data; name=\"files\"; filename=\"";
    var type = "\"\r\nContent-Type: image/jpeg\r\n\r\n";
    return head + name + type + new String(content, ISO_8859_1) + "\r\n";
  }

  private static List<String> keys(Taken taken) {
    return taken.faults().stream().map(Fault::key).toList();
  }
}
