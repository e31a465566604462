package se.radrum.attachment;

import static se.radrum.attachment.HostileFiles.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that hold files, and the one every virus protection knows. */
final class Archives {
  private Archives() {}

  static byte[] zip(String words) throws IOException {
    return zip("readme.txt", text(words));
  }

  static byte[] climbing(String words) throws IOException {
    return zip("../../../../etc/cron.d/radrum", text(words));
  }

  static byte[] office(String words) throws IOException {
    return zip("word/document.xml", text(words));
  }

  static byte[] bomb() throws IOException {
    return zip("nothing", new byte[64 * 1024 * 1024]);
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  /** The test string of the virus protections; in two halves, so that this file is none. */
  static byte[] eicar() {
    return text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
  }
}
