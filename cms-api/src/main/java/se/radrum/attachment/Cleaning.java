package se.radrum.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.radrum.sandbox.Answer;
import se.radrum.sandbox.Child;

/** Makes a file clean, in order: what it is, what ClamAV knows of it, how it looks. */
final class Cleaning {
  /** The program that paints a file anew. */
  static final String CLEANER = "se.radrum.cleaner.Cleaner";

  private static final int MOST_PAGES = 10;
  private static final String JPEG = "ffd8ff";
  private static final String PNG = "89504e470d0a1a0a";
  private static final String PDF = "255044462d";

  private final Child child;
  private final Optional<Clamd> clamd;

  Cleaning(Child child, Optional<Clamd> clamd) {
    this.child = child;
    this.clamd = clamd;
  }

  /**
   * What is kept of a file.
   *
   * @throws Refused when nothing is, with the reason
   */
  CleanFile clean(byte[] file) {
    if (file.length == 0) throw new Refused("empty");
    // The process looks again; no process is started for what nobody takes.
    if (Stream.of(JPEG, PNG, PDF).noneMatch(magic -> begins(file, magic)))
      throw new Refused("kind");
    if (clamd.isPresent()) clamd.get().look(file);
    return read(answer(file), begins(file, PDF));
  }

  private Answer answer(byte[] file) {
    try {
      return child.answer(new ByteArrayInputStream(file));
    } catch (IOException noProcess) {
      throw new Refused("busy");
    }
  }

  /** The process is believed no further than that these are JPEGs of the size we know. */
  private static CleanFile read(Answer answer, boolean document) {
    var line = answer.whole() ? answer.line() : "";
    if (line.matches("refused (kind|large|long|locked)"))
      throw new Refused(line.substring("refused ".length()));
    if (!line.matches("pages \\d{1,2}")) throw new Refused("broken");
    int count = Integer.parseInt(line.substring("pages ".length()));
    if (count < 1 || count > MOST_PAGES) throw new Refused("broken");
    return new CleanFile(document, pages(answer, count));
  }

  private static List<byte[]> pages(Answer answer, int count) {
    var pages = new ArrayList<byte[]>();
    try {
      for (int n = 0; n < count; n++) {
        var page = answer.piece(CleanFile.PAGE);
        if (!begins(page, JPEG)) throw new Refused("broken");
        pages.add(page);
      }
      return pages;
    } catch (BufferUnderflowException cut) {
      throw new Refused("broken");
    }
  }

  private static boolean begins(byte[] file, String magic) {
    int length = magic.length() / 2;
    return file.length > length && HexFormat.of().formatHex(file, 0, length).equals(magic);
  }
}
