package se.radrum.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.MultipartInput;

/**
 * A form that carries files (RFC 7578), read in memory. The name a file had and what the browser
 * takes it for are not read at all: neither can be believed, and both tell of whoever sent it.
 *
 * @param fields the other fields
 * @param files what was chosen, in order; one that is too large is there in its first part only
 */
record SentForm(Map<String, List<String>> fields, List<byte[]> files) {
  private static final int BUFFER = 64 * 1024;
  private static final int LONGEST_HEAD = 8 * 1024;
  private static final int LONGEST_FIELD = 64 * 1024;
  private static final int MOST_PARTS = 40;
  private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]{1,40})\"");
  private static final Pattern FILE = Pattern.compile("(?i)[; ]filename\\*?=(\"\")?");

  /** A form with nothing in it. */
  static final SentForm NONE = new SentForm(Map.of(), List.of());

  SentForm {
    fields = Map.copyOf(fields);
    files = List.copyOf(files);
  }

  /**
   * Reads a form.
   *
   * @param most the most a file may have; of a larger one a byte more than that is kept
   * @throws IOException when it is no such form, or is cut
   */
  static SentForm read(InputStream body, String boundary, int most) throws IOException {
    var parts =
        MultipartInput.builder()
            .setInputStream(body)
            .setBufferSize(BUFFER)
            .setBoundary(boundary.getBytes(UTF_8))
            .setMaxPartHeaderSize(LONGEST_HEAD)
            .get();
    var fields = new HashMap<String, List<String>>();
    var files = new ArrayList<byte[]>();
    boolean more = parts.skipPreamble();
    for (int n = 0; more && n < MOST_PARTS; n++) {
      take(parts, parts.readHeaders(), most, fields, files);
      more = parts.readBoundary();
    }
    return new SentForm(fields, files);
  }

  private static void take(
      MultipartInput parts,
      String head,
      int most,
      Map<String, List<String>> fields,
      List<byte[]> files)
      throws IOException {
    var name = NAME.matcher(head);
    var file = FILE.matcher(head);
    if (file.find()) {
      var bytes = content(parts, most);
      // Where nothing was chosen a browser sends a file without a name.
      if (bytes.length > 0 || file.group(1) == null) files.add(bytes);
    } else if (name.find()) {
      var text = new String(content(parts, LONGEST_FIELD), UTF_8);
      fields.computeIfAbsent(name.group(1), field -> new ArrayList<>()).add(text);
    } else {
      parts.discardBodyData();
    }
  }

  private static byte[] content(MultipartInput parts, int most) throws IOException {
    var kept = new ByteArrayOutputStream();
    try (var in = parts.newInputStream()) {
      kept.write(in.readNBytes(most + 1));
      in.transferTo(OutputStream.nullOutputStream());
    }
    return kept.toByteArray();
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "SentForm";
  }
}
