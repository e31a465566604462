package se.radrum.discovery;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a list as references for BibTeX and what reads its files. */
final class BibForm {
  private BibForm() {}

  static String of(List<ListedEntry> list) {
    return list.stream().map(BibForm::reference).collect(Collectors.joining("\n"));
  }

  private static String reference(ListedEntry entry) {
    var found = entry.found();
    return """
        @misc{radrum%d,
          author = {{%s}},
          title = {{%s}},
          howpublished = {%s},
        %s  year = {%s},
          date = {%s},
          url = {%s}
        }
        """
        .formatted(
            found.number(),
            plain(entry.author().isEmpty() ? entry.whose() : entry.author()),
            plain(found.title().text()),
            plain((found.what() + " " + entry.reference()).strip()),
            number(entry),
            found.date().substring(0, Math.min(4, found.date().length())),
            found.date(),
            entry.address());
  }

  /**
   * Most styles print how it was published; programs that sort references want the number alone.
   */
  private static String number(ListedEntry entry) {
    var number = entry.reference();
    return number.isEmpty() ? "" : "  number = {" + plain(number) + "},\n";
  }

  /** A brace left alone would swallow the rest of the file. */
  private static String plain(String text) {
    return text.replaceAll("[{}\\\\]", "")
        .replaceAll("([&%$#_])", "\\\\$1")
        .replaceAll("\\s+", " ");
  }
}
