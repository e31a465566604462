package se.radrum.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.content.PaperReading.Read;
import se.radrum.content.PaperView.Kind;
import se.radrum.content.PaperView.Reading;
import se.radrum.kernel.Problem;

/** What is read of a paper, told by what is in it, and what of one that is out to do harm. */
@Tag("guard:filer")
class PaperReadingTest {
  private final PaperFolder folder;
  private final PaperReading reading;
  private final Path data;

  PaperReadingTest(@TempDir Path data) {
    this.data = data;
    var settings = new ContentSettings(data.toString(), Optional.of(classPath()));
    folder = new PaperFolder(settings);
    reading = new PaperReading(settings);
  }

  /** The reader's own class path: the cleaner and what it brings, which these tests also know. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(
            entry ->
                entry.matches(
                    ".*(cleaner|pdfbox|fontbox|xmpbox|jempbox|tika|poi|xmlbeans|commons-|log4j"
                        + "|slf4j).*"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Optional<Read> read(byte[] file) throws IOException {
    try (var arrived = folder.receive(new ByteArrayInputStream(file))) {
      return reading.read(arrived);
    }
  }

  @Test
  void aPdfIsReadPageByPage() throws IOException {
    var read = read(PaperFiles.pdf("Ett försättsblad", "Om brunnslocket")).orElseThrow();
    assertEquals(new Read(Kind.PDF, Reading.WHOLE, true, read.pages()), read);
    assertEquals(List.of("Ett försättsblad", "Om brunnslocket"), read.pages());
  }

  @Test
  void officeTextsAreReadAsOne() throws IOException {
    var word = read(PaperFiles.docx("Ett stycke.", "Ett till.")).orElseThrow();
    assertEquals(
        new Read(Kind.DOCX, Reading.WHOLE, false, List.of("Ett stycke.\nEtt till.")), word);
    var open = read(PaperFiles.odt("Om färjan.")).orElseThrow();
    assertEquals(new Read(Kind.ODT, Reading.WHOLE, false, List.of("Om färjan.")), open);
  }

  @Test
  void aLongPaperIsReadFromItsBeginning() throws IOException {
    var thousand = IntStream.rangeClosed(1, 1000).mapToObj(n -> "Sida " + n);
    var read = read(PaperFiles.pdf(thousand.toArray(String[]::new))).orElseThrow();
    assertEquals(Reading.PART, read.reading());
    assertEquals(500, read.pages().size());
    assertEquals("Sida 500", read.pages().get(499));
  }

  @Test
  void whatCannotBeReadIsKnownForWhatItIsAndNothingElse() throws IOException {
    var bomb = PaperFiles.docx(String.join("", Collections.nCopies(60_000_000, "ab")));
    assertTrue(bomb.length < 1_000_000, "small outside");
    assertEquals(Optional.of(Read.nothing(Kind.DOCX)), read(bomb));
    assertEquals(Optional.of(Read.nothing(Kind.PDF)), read(PaperFiles.lockedPdf()));
    assertEquals(Optional.of(Read.nothing(Kind.PDF)), read(PaperFiles.pdf("")), "a scanned page");
    var cut = Arrays.copyOf(PaperFiles.pdf("Ett", "Två"), 200);
    assertEquals(Optional.of(Read.nothing(Kind.PDF)), read(cut));
  }

  @Test
  void whatIsSomethingElseIsNothingWeTake() throws IOException {
    for (var other : List.of("<html>.pdf</html>", "", "PK\u0003\u0004 no archive", "MZ"))
      assertEquals(Optional.empty(), read(other.getBytes(UTF_8)), other);
  }

  @Test
  void aFileHasItsPlaceByWhatIsInItAndOnlyWhenItIsGivenOne() throws IOException {
    try (var arrived = folder.receive(new ByteArrayInputStream("abc".getBytes(UTF_8)))) {
      // FIPS 180-4's own example
      assertEquals(
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", arrived.hash());
      assertFalse(Files.exists(folder.place(arrived.hash())));
      folder.keep(arrived);
      assertEquals("abc", Files.readString(folder.place(arrived.hash())));
    }
    var heavy = InputStream.nullInputStream();
    assertEquals(0, folder.receive(heavy).size());
  }

  @Test
  void whatIsTooHeavyLeavesNothingBehind() throws IOException {
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }
        };
    var refused = assertThrows(Problem.class, () -> folder.receive(endless));
    assertEquals(Problem.Kind.TOO_LARGE, refused.kind());
    try (var left = Files.walk(data)) {
      assertEquals(List.of(), left.filter(Files::isRegularFile).toList());
    }
  }
}
