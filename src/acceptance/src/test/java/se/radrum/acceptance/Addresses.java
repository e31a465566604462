package se.radrum.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every address of the house, as its page in the docs lists them, with something in each part. */
final class Addresses {
  private static final Path PAGE = Path.of("../docs/routes.md");
  private static final Pattern LINE = Pattern.compile("(?m)^\\| `(/[^`]*)` \\|");

  private Addresses() {}

  static List<String> all() {
    try {
      return LINE.matcher(Files.readString(PAGE)).results().map(Addresses::filled).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String filled(MatchResult line) {
    return line.group(1)
        .replace("{number}", "1")
        .replace("{locale}", "sv")
        .replace("{type}", "page")
        .replaceAll("\\{\\w+}", "3b4b0a3e-7f9a-4c0e-9f8e-0d7f1b1b2c3d")
        .replace("*", "contents");
  }
}
