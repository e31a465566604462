package se.radrum.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Looks through every file of a folder for words that must not be there: as they are, in UTF-16,
 * percent-encoded, and inside what browsers pack: tables of LevelDB, and gzip.
 */
final class Traces {
  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};

  private final Path folder;
  private final Map<String, String> needles = new TreeMap<>();
  private int files;

  /**
   * @param folder where a browser keeps everything it knows
   * @param canaries what to look for, by name
   */
  Traces(Path folder, Map<String, String> canaries) {
    this.folder = folder;
    canaries.forEach(this::look);
  }

  private void look(String name, String canary) {
    needle(name + " in UTF-8", canary, StandardCharsets.UTF_8);
    needle(name + " in UTF-16", canary, StandardCharsets.UTF_16LE);
    needle(name + " in a form", canary.replace(' ', '+'), StandardCharsets.UTF_8);
    needle(name + " in an address", canary.replace(" ", "%20"), StandardCharsets.UTF_8);
  }

  private void needle(String name, String canary, Charset charset) {
    needles.put(name, new String(canary.getBytes(charset), StandardCharsets.ISO_8859_1));
  }

  /** What was found: file and canary, a line each. */
  List<String> found() throws IOException {
    var found = new TreeSet<String>();
    files = 0;
    try (var walk = Files.walk(folder)) {
      for (var file : walk.filter(Files::isRegularFile).toList()) {
        files++;
        for (var view : views(file)) find(folder.relativize(file), view, found);
      }
    }
    return List.copyOf(found);
  }

  /** How many files were read the last time. */
  int files() {
    return files;
  }

  /** The addresses of a site that stand anywhere in the browser's history. */
  List<String> history(String site) throws IOException {
    var rows = new TreeSet<String>();
    var address =
        Pattern.compile(Pattern.quote(site) + "([a-z/-]*?(\\?[\\w=&%-]+)?)(?=http|[^a-z/-]|$)");
    try (var walk = Files.walk(folder)) {
      for (var file : walk.filter(f -> f.getFileName().toString().startsWith("History")).toList())
        if (Files.isRegularFile(file))
          address.matcher(text(read(file))).results().forEach(r -> rows.add(r.group(1)));
    }
    return List.copyOf(rows);
  }

  private void find(Path file, byte[] view, Set<String> found) {
    var text = text(view);
    needles.forEach(
        (name, needle) -> {
          if (text.contains(needle)) found.add(file + ": " + name);
        });
  }

  /** A file as it is, and what is packed in it. */
  private static List<byte[]> views(Path file) throws IOException {
    var bytes = read(file);
    var views = new ArrayList<byte[]>(List.of(bytes));
    if (LevelTable.is(bytes)) views.addAll(LevelTable.blocks(bytes));
    else unpacked(bytes, views);
    return views;
  }

  private static void unpacked(byte[] bytes, List<byte[]> views) {
    var text = text(bytes);
    var mark = text(GZIP);
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      var rest = Arrays.copyOfRange(bytes, at, bytes.length);
      try (var gzip = new GZIPInputStream(new ByteArrayInputStream(rest))) {
        views.add(gzip.readAllBytes());
      } catch (IOException notPackedOrCutShort) {
        // Three bytes that happen to look so.
      }
    }
  }

  private static byte[] read(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException goneMeanwhile) {
      return new byte[0];
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
