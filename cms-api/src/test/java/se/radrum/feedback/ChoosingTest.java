package se.radrum.feedback;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.attachment.Accepting;
import se.radrum.attachment.Attachments;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Texts;
import se.radrum.vault.Purpose;
import se.radrum.vault.ReceiptCode;
import se.radrum.vault.SealedCase;
import se.radrum.vault.SubmissionKey;

/** A picture goes along with a text: kept clean beside the draft, then sealed in the case. */
@Tag("guard:filer")
class ChoosingTest {
  private static final Optional<String> PART = Optional.of("c00002/24");
  private static final String NOTE = "not a picture";

  private final Path data;
  private final Visitor here;

  ChoosingTest(@TempDir Path data) {
    this.data = data;
    here = new Visitor(data, Accepting.on());
  }

  @Test
  void aPictureGoesAlongAndIsReadByWhoeverReadsTheCase() throws IOException {
    here.write();
    here.choose("next", photo());
    assertEquals(Step.CHECK, here.draft().step());
    assertEquals(List.of(0), here.draft().files());
    var kept = here.slips.files(here.cookie.orElseThrow()).get(0).pages().get(0);
    here.press("check", "send");
    var open = here.opened();
    var file = here.memory.box().thread(open).files().get(0);
    assertArrayEquals(kept, here.page(open, file));
  }

  @Test
  void aFileThatIsNotTakenIsSaidAndNothingElseIsLost() throws IOException {
    here.write();
    here.choose("next", photo(), NOTE.getBytes(ISO_8859_1));
    assertEquals(Step.FILES, here.draft().step());
    assertEquals(
        List.of("attachment.kind"), here.draft().faults().stream().map(Fault::key).toList());
    assertEquals(List.of(0), here.draft().files());
    assertEquals("Att någon ringde.", here.draft().value("message"));
    here.choose("remove-1");
    assertEquals(List.of(), here.draft().files());
    assertEquals(Step.FILES, here.draft().step());
    here.choose("next");
    assertEquals(Step.CHECK, here.draft().step());
  }

  @Test
  void filesThatHadToMakeRoomAreMissedBeforeAnythingIsSent() throws IOException {
    here.write();
    here.choose("next", photo());
    here.memory.vault().sessions().end(Purpose.FILES, here.cookie.orElseThrow());
    here.press("check", "send");
    assertEquals(Step.FILES, here.draft().step());
    assertEquals("attachment.lost", here.draft().faults().get(0).key());
    assertEquals(0, here.memory.submissions().size());
    here.choose("next");
    here.press("check", "send");
    assertEquals(1, here.memory.submissions().size());
  }

  @Test
  void aCrowdSendsNoFilesAndItsWordsAreTaken() throws IOException {
    for (int n = 0; n < 60; n++) here.crowds.among(PART, Crowds.Deed.FILES);
    here.write();
    here.choose("next", photo());
    assertEquals("attachment.busy", here.draft().faults().get(0).key());
    assertEquals("Att någon ringde.", here.draft().value("message"));
  }

  @Test
  void whereNoFilesAreAcceptedThereIsNoSuchStep() throws IOException {
    var off = new Visitor(data, Accepting.off());
    off.write();
    assertEquals(Step.CHECK, off.draft().step());
    off.choose("next", photo());
    assertEquals(List.of(), off.slips.files(off.cookie.orElseThrow()));
    assertEquals(Step.CHECK, off.draft().step());
    off.press("check", "edit-files");
    assertEquals(Step.CHECK, off.draft().step());
    off.press("check", "back");
    assertEquals(Step.MORE, off.draft().step());
  }

  private static byte[] photo() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    return out.toByteArray();
  }

  /** Somebody who writes, in a house that takes files or does not. */
  private static final class Visitor {
    private final Box memory;
    private final Crowds crowds;
    private final Slips slips;
    private final FormTokens tokens;
    private final Writing writing;
    private final Choosing choosing;
    private Optional<String> cookie = Optional.empty();

    Visitor(Path data, Attachments attachments) {
      memory = new Box(data);
      var clock = memory.vault().clock();
      slips = new Slips(memory.vault().sessions(), memory.vault().codes());
      tokens = new FormTokens(memory.vault().secrets(), clock);
      crowds = new Crowds(clock);
      var sending = new Sending(memory.box(), memory.cases(), crowds, clock);
      writing =
          new Writing(slips, tokens, sending, crowds, attachments, memory.vault().vault(), clock);
      choosing = new Choosing(slips, writing, attachments, crowds);
    }

    private byte[] page(SealedCase open, SentFile file) {
      var files = new SentFiles(memory.cases(), memory.vault().enclosures());
      return files.page(open, file.pages().get(0));
    }

    private SealedCase opened() {
      var digits = slips.receipt(cookie.orElseThrow()).map(ReceiptCode::digits).orElseThrow();
      var keys = memory.cases().keys(ReceiptCode.read(digits).orElseThrow());
      return memory.cases().byCode(keys).orElseThrow();
    }

    private void write() {
      press("before", "next");
      press("concerns", "unknown");
      press("stop", "skip");
      fill("message", "Att någon ringde.");
      fill("readers", memory.readers().iterator().next().toString());
      fill("use", "yes");
      press("more", "skip");
      memory.vault().clock().pass(Duration.ofSeconds(30));
    }

    private void choose(String go, byte[]... files) {
      var body = new StringBuilder();
      form("files", go).forEach((name, values) -> body.append(part(name, "", values.get(0))));
      for (var file : files)
        body.append(part("files", "; filename=\"a.jpg\"", new String(file, ISO_8859_1)));
      var bytes = body.append("--XX--\r\n").toString().getBytes(ISO_8859_1);
      var in = new ByteArrayInputStream(bytes);
      var parcel = new Choosing.Parcel("multipart/form-data; boundary=XX", bytes.length, in);
      cookie = choosing.take(cookie.orElse(null), parcel, Texts.SWEDISH, PART);
    }

    private static String part(String name, String file, String content) {
      var head = "--XX\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
      return head.formatted(name, file, content);
    }

    private void fill(String step, String value) {
      var form = form(step, "next");
      form.put(step, List.of(value));
      cookie = writing.take(cookie.orElseThrow(), form, Texts.SWEDISH, PART);
    }

    private void press(String step, String go) {
      cookie = writing.take(cookie.orElse(null), form(step, go), Texts.SWEDISH, PART);
    }

    private Map<String, List<String>> form(String step, String go) {
      var key = cookie.flatMap(slips::open).map(slip -> Draft.of(slip).key());
      var token = tokens.sign(key.orElseGet(SubmissionKey::random));
      return new HashMap<>(
          Map.of("step", List.of(step), "go", List.of(go), "token", List.of(token)));
    }

    private Draft draft() {
      return Draft.of(slips.open(cookie.orElseThrow()).orElseThrow());
    }
  }
}
