package se.radrum.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Papers of our own making. */
final class PaperFiles {
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
      officedocument.wordprocessingml.document.main+xml"/></Types>""";
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="a" Target="word/document.xml" Type="http://schemas.openxmlformats.org/\
      officeDocument/2006/relationships/officeDocument"/></Relationships>""";

  private PaperFiles() {}

  static byte[] pdf(String... pages) throws IOException {
    try (var document = written(pages)) {
      return saved(document);
    }
  }

  static byte[] lockedPdf() throws IOException {
    try (var document = written("hemligt")) {
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      return saved(document);
    }
  }

  private static PDDocument written(String... pages) throws IOException {
    var document = new PDDocument();
    var font = new PDType1Font(FontName.HELVETICA);
    for (var words : pages) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(60, 700);
        content.showText(words);
        content.endText();
      }
    }
    return document;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  static byte[] docx(String... paragraphs) throws IOException {
    var text =
        Arrays.stream(paragraphs)
            .map(words -> "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>")
            .collect(Collectors.joining());
    return archive(
        "[Content_Types].xml",
        TYPES,
        "_rels/.rels",
        RELATIONS,
        "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>"
            + text
            + "</w:body></w:document>");
  }

  static byte[] odt(String words) throws IOException {
    var office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    var text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    return archive(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        "<o:document-content xmlns:o=\"%s\" xmlns:t=\"%s\"><o:body><o:text><t:p>%s</t:p></o:text></o:body></o:document-content>"
            .formatted(office, text, words));
  }

  private static byte[] archive(String... namesAndContents) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
