package se.radrum.cleaner;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/**
 * The process, when it is asked for words: a document in, what kind it is and its words by page
 * out. The kind is said first, so that it is known even of a document that breaks the process.
 */
public final class PageReader {
  private PageReader() {}

  /** Reads what comes on the standard input. */
  public static void main(String[] none) throws IOException {
    var out = System.out;
    // Libraries have things to say; nobody is to take them for an answer.
    System.setOut(System.err);
    read(System.in.readAllBytes(), out);
  }

  static void read(byte[] file, OutputStream out) throws IOException {
    var kind = Kind.of(file);
    out.write(("kind " + kind.map(Kind::word).orElse("other") + "\n").getBytes(US_ASCII));
    out.flush();
    if (kind.isPresent()) write(kind.get(), file, out);
    out.flush();
  }

  private static void write(Kind kind, byte[] file, OutputStream out) throws IOException {
    FontMappers.set(new OneTypeface());
    var pages = new ByPage();
    try {
      kind.read(file, pages);
    } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError e) {
      // Libraries meet what they did not expect in many ways, and it does not matter in which.
      if (!pages.isFull()) return;
    }
    var how = pages.isFull() ? "part" : "whole";
    var data = new DataOutputStream(out);
    var numbered = pages.isPaged() ? " numbered " : " plain ";
    data.write((how + numbered + pages.pages().size() + "\n").getBytes(US_ASCII));
    for (var page : pages.pages()) {
      var words = page.getBytes(UTF_8);
      data.writeInt(words.length);
      data.write(words);
    }
  }
}
