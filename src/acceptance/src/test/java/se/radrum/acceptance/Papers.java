package se.radrum.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents of our own making, as plain as their formats let them be. */
final class Papers {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Papers() {}

  /** A PDF with a line on each page. */
  static FilePayload pdf(String name, String... pages) {
    var parts = new ArrayList<String>();
    parts.add("<</Type/Catalog/Pages 2 0 R>>");
    var kids = new StringBuilder();
    for (int i = 0; i < pages.length; i++) kids.append(4 + 2 * i).append(" 0 R ");
    parts.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages.length + ">>");
    parts.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    for (var line : pages) {
      var drawn = "BT /F1 12 Tf 60 700 Td (" + line + ") Tj ET";
      parts.add(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
              + "/Contents %d 0 R>>".formatted(parts.size() + 2));
      parts.add("<</Length %d>>stream\n%s\nendstream".formatted(drawn.length(), drawn));
    }
    return new FilePayload(name, "application/pdf", joined(parts).getBytes(ISO_8859_1));
  }

  private static String joined(List<String> parts) {
    var file = new StringBuilder("%PDF-1.4\n");
    var table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < parts.size(); i++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(parts.get(i)).append("\nendobj\n");
    }
    int start = file.length();
    int size = parts.size() + 1;
    return file
        + "xref\n0 %d\n%s".formatted(size, table)
        + "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF".formatted(size, start);
  }

  /** A text of Word's with one paragraph. */
  static FilePayload docx(String name, String words) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='"
              + PACKAGE
              + "content-types'><Default Extension='rels' ContentType='application/"
              + "vnd.openxmlformats-package.relationships+xml'/><Override PartName='/document.xml'"
              + " ContentType='application/vnd.openxmlformats-officedocument."
              + "wordprocessingml.document.main+xml'/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='%srelationships'><Relationship Id='a' Target='document.xml' Type='%srelationships/officeDocument'/></Relationships>"
              .formatted(PACKAGE, OFFICE));
      put(
          zip,
          "document.xml",
          "<w:document xmlns:w='%s'><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>"
              .formatted(WORD, words));
    }
    return new FilePayload(name, "application/octet-stream", out.toByteArray());
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
  }
}
