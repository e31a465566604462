package se.radrum.discovery;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a list as comma-separated values (RFC 4180), with the mark that tells a spreadsheet it is
 * UTF-8.
 */
final class CsvForm {
  private static final String MARK = "\uFEFF";
  private static final List<String> NAMES =
      List.of(
          "number",
          "type",
          "title",
          "date",
          "origin",
          "address",
          "id",
          "sourceId",
          "reference",
          "author");

  private CsvForm() {}

  static String of(List<ListedEntry> list) {
    return Stream.concat(Stream.of(NAMES), list.stream().map(CsvForm::cells))
        .map(row -> row.stream().map(CsvForm::cell).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", MARK, "\r\n"));
  }

  private static List<String> cells(ListedEntry entry) {
    var found = entry.found();
    return List.of(
        "" + found.number(),
        found.what(),
        found.title().text(),
        found.date(),
        entry.whose(),
        entry.address(),
        found.id().toString(),
        Objects.requireNonNullElse(found.sourceId(), ""),
        entry.reference(),
        entry.author());
  }

  /** A spreadsheet would run a cell that begins like a formula. */
  private static String cell(String text) {
    var harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return harmless.matches("(?s).*[\",\\r\\n].*")
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
