package se.radrum.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.radrum.guards.Share;
import se.radrum.sandbox.Child;

/** Whatever a file does, nothing of it is kept but how it looks, and it ends in time. */
@Tag("guard:filer")
class HostileFilesTest {
  /** The process's time, and what this machine takes to start and end it. */
  private static final long LIMIT = TimeUnit.SECONDS.toMillis(Child.SECONDS_EACH + 10);

  private final Cleaning cleaning =
      new Cleaning(Child.of(Cleaning.CLEANER, classPath()), Optional.empty());

  /** The cleaner's own class path: what else these tests know, it does not. */
  static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> entry.matches(".*(cleaner|pdfbox|fontbox|commons-logging).*"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void nothingOfAHostileFileIsKept(TestReporter figures) throws IOException {
    var files = share(HostileFiles.all());
    int kept = 0;
    long slowest = 0;
    var telling = new ArrayList<String>();
    for (var file : files.entrySet()) {
      long from = System.nanoTime();
      var pages = pages(file.getValue());
      slowest = Math.max(slowest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from));
      kept += pages.isEmpty() ? 0 : 1;
      if (raw(pages, file.getValue())) telling.add(file.getKey());
    }
    figures.publishEntry(
        "hostile files sent, painted anew, stored raw, slowest ms",
        "%d, %d, %d, %d".formatted(files.size(), kept, telling.size(), slowest));
    assertEquals(List.of(), telling);
    assertTrue(slowest < LIMIT, "took " + slowest + " ms");
  }

  @Test
  void aPhotoIsTurnedAsItsCameraWasHeldAndSaysNothingElse() throws IOException {
    var photo = Jpegs.with(Jpegs.photo(), 0xE1, Jpegs.turned(6, HostileFiles.CANARY));
    var page = pages(photo).get(0);
    var seen = ImageIO.read(new ByteArrayInputStream(page));
    assertEquals(240, seen.getWidth());
    assertEquals(320, seen.getHeight());
    assertTrue((seen.getRGB(230, 10) >> 16 & 0xFF) > 200, "what was left at the top is right");
  }

  @Test
  void whyAFileIsNotTakenIsSaid() throws IOException {
    var files = HostileFiles.all();
    assertEquals("attachment.kind", refusal(files, "HEIC"));
    assertEquals("attachment.locked", refusal(files, "PDF, locked"));
    assertEquals("attachment.long", refusal(files, "PDF, eleven pages"));
    assertEquals("attachment.large", refusal(files, "picture, said to be 60 000 wide"));
    assertEquals("attachment.broken", refusal(files, "picture, cut"));
    assertEquals("attachment.empty", refusal(files, "nothing"));
  }

  private String refusal(Map<String, byte[]> files, String name) {
    try {
      cleaning.clean(Objects.requireNonNull(files.get(name), name));
      return "taken";
    } catch (Refused refused) {
      return refused.key();
    }
  }

  private List<byte[]> pages(byte[] file) {
    try {
      return cleaning.clean(file).pages();
    } catch (Refused refused) {
      return List.of();
    }
  }

  /** Whether a page is the file, or has the word in it. */
  private static boolean raw(List<byte[]> pages, byte[] file) {
    return pages.stream().anyMatch(page -> HostileFiles.tells(page) || Arrays.equals(page, file));
  }

  /** Some of them every day, spread over all kinds; all of them with {@code --long}. */
  private static Map<String, byte[]> share(Map<String, byte[]> all) {
    int step = Math.max(1, all.size() / Share.of("files", 16, all.size()));
    var names = List.copyOf(all.keySet());
    return all.entrySet().stream()
        .filter(file -> names.indexOf(file.getKey()) % step == 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
