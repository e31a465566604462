package se.radrum.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Every address of the house, as its page in the docs lists them, with something in each part. */
final class Addresses {
  private static final Path PAGE = Path.of("../docs/routes.md");

  /** An id nobody has. */
  static final String NOBODYS = "3b4b0a3e-7f9a-4c0e-9f8e-0d7f1b1b2c3d";

  private static final Pattern LINE = Pattern.compile("(?m)^\\| `(/[^`]*)` \\|");
  private static final Pattern ROOM = Pattern.compile("(?m)^\\| `(/rad[^`]*)` \\| `/staff/");
  private static final Pattern FORM =
      Pattern.compile("(?m)^\\| `(/rad[^`]*)` \\|[^|]*\\| `/rest/form/");

  private Addresses() {}

  static List<String> all() {
    return found(LINE).stream().map(Addresses::filled).toList();
  }

  /** The pages of the council's own rooms, with their parts in braces. */
  static List<String> rooms() {
    return found(ROOM);
  }

  /** Where the forms of the council's own rooms go that are no part of a page's own life. */
  static List<String> forms() {
    return found(FORM);
  }

  /** An address with something nobody has in each part. */
  static String filled(String address) {
    return address
        .replace("{number}", "1")
        .replace("{locale}", "sv")
        .replace("{type}", "page")
        .replaceAll("\\{\\w+}", NOBODYS)
        .replace("*", "contents");
  }

  private static List<String> found(Pattern pattern) {
    try {
      return pattern.matcher(Files.readString(PAGE)).results().map(line -> line.group(1)).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
