package se.radrum.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import se.radrum.content.PaperView.Kind;
import se.radrum.content.PaperView.Reading;

/**
 * Lays a document among those that entries may name. Its file lies in its place already.
 *
 * @param name what it is to be called; gets the ending of its kind where it has another
 * @param hash of the file (SHA-256, in hexadecimal)
 * @param numbered whether the pages are the document's own; else all its words are one piece
 * @param pages its words
 */
public record KeepPaper(
    @NotBlank(message = "content.paper.name") @Size(max = 200, message = "content.paper.name")
        String name,
    Kind kind,
    int size,
    String hash,
    Reading reading,
    boolean numbered,
    List<String> pages) {
  public KeepPaper {
    pages = List.copyOf(pages);
    name = ended(cleaned(name), kind.ending());
  }

  /** One line without what a file system or a header would trip over. */
  private static String cleaned(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return Normalizer.normalize(last, Form.NFC)
        .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\"]", "")
        .strip();
  }

  private static String ended(String name, String ending) {
    if (name.isEmpty() || name.toLowerCase(Locale.ROOT).endsWith(ending)) return name;
    return name + ending;
  }
}
