package se.radrum.attachment;

import static se.radrum.attachment.HostileFiles.CANARY;
import static se.radrum.attachment.HostileFiles.half;
import static se.radrum.attachment.HostileFiles.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Documents that do something beside being seen, or that are no documents once opened. */
final class HostilePdfs {
  private final Map<String, byte[]> all = new LinkedHashMap<>();

  /** Changes a document of one page before it is written. */
  private interface Change {
    void to(PDDocument document, COSDictionary page) throws IOException;
  }

  static Map<String, byte[]> all() throws IOException {
    var pdfs = new HostilePdfs();
    pdfs.deeds();
    pdfs.words();
    pdfs.bombs();
    pdfs.torn();
    return pdfs.all;
  }

  private void deeds() throws IOException {
    opening("PDF, script on opening", action("JavaScript", "JS", CANARY));
    opening("PDF, starts a program", action("Launch", "F", "/bin/" + CANARY));
    opening("PDF, calls an address", action("URI", "URI", "http://127.0.0.1:9/" + CANARY));
    opening("PDF, sends a form", action("SubmitForm", "F", "http://127.0.0.1:9/" + CANARY));
    opening("PDF, leads to another file", action("GoToR", "F", "\\\\127.0.0.1\\" + CANARY));
    put(
        "PDF, script on turning the page",
        (d, page) -> page.setItem("AA", named("O", action("JavaScript", "JS", CANARY))));
    put("PDF, its content lies elsewhere", (d, page) -> page.setItem("Contents", elsewhere()));
  }

  private void words() throws IOException {
    put("PDF, said about it", (d, p) -> d.getDocumentInformation().setAuthor(CANARY));
    put("PDF, XMP", (d, p) -> d.getDocumentCatalog().setMetadata(metadata(d)));
    put("PDF, form of XML", (d, p) -> catalog(d).setItem("AcroForm", named("XFA", word())));
    put("PDF, file within", (d, p) -> catalog(d).setItem("Names", named("EmbeddedFiles", word())));
    put(
        "PDF, comment on the page",
        (d, p) -> p.setItem("Annots", array(named("Contents", word()))));
    put("PDF, entry of its own", (d, p) -> p.setItem("Radrum", word()));
    all.put("PDF with a page behind it", HostileFiles.join(plain(), text("<script>" + CANARY)));
    all.put("PDF with words before it", HostileFiles.join(text("<html>" + CANARY), plain()));
  }

  private void bombs() throws IOException {
    put("PDF, content of 400 MB", (d, p) -> p.setItem("Contents", packed(400_000_000)));
    put("PDF, picture of 60 000", (d, p) -> huge(p));
    put("PDF, page of a kilometre", (d, p) -> p.setItem("MediaBox", box(2_900_000)));
    put("PDF, page of nothing", (d, p) -> p.setItem("MediaBox", box(0)));
    put("PDF, drawing that draws itself", (d, p) -> itself(p));
    put("PDF, lists in lists", (d, p) -> p.setItem("Contents", nested(20_000)));
    put("PDF, endless work", (d, p) -> p.setItem("Contents", endless()));
    all.put("PDF, 100 000 pages", pages(100_000));
    all.put("PDF, eleven pages", pages(11));
    put("PDF, says it has 2 thousand million pages", (d, p) -> count(d, Integer.MAX_VALUE));
    put("PDF, pages in a circle", (d, p) -> circle(d));
  }

  private void torn() throws IOException {
    all.put("PDF, locked", locked("hemligt"));
    all.put("PDF, locked with nothing", locked(""));
    all.put("PDF, cut", half(plain()));
    all.put("PDF, table that leads to itself", looped());
    all.put("PDF, noise", HostileFiles.join(text("%PDF-1.7\n"), HostileFiles.noise(200_000)));
    all.put(
        "PDF, no pages", text("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj trailer<</Root 1 0 R>>"));
  }

  private void opening(String name, COSDictionary action) throws IOException {
    put(name, (document, page) -> catalog(document).setItem("OpenAction", action));
  }

  private void put(String name, Change change) throws IOException {
    all.put(name, made(change));
  }

  private static byte[] plain() throws IOException {
    return made((document, page) -> {});
  }

  private static byte[] made(Change change) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A6);
      document.addPage(page);
      page.getCOSObject().setItem("Contents", content("0 0 1 rg 20 20 80 80 re f"));
      change.to(document, page.getCOSObject());
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static byte[] pages(int count) throws IOException {
    try (var document = new PDDocument()) {
      for (int n = 0; n < count; n++) document.addPage(new PDPage(PDRectangle.A6));
      return saved(document);
    }
  }

  private static byte[] locked(String word) throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A6));
      document.protect(new StandardProtectionPolicy("ägare", word, new AccessPermission()));
      return saved(document);
    }
  }

  private static byte[] looped() {
    var body = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
    var table = "xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 3/Prev " + body.length();
    return text(body + table + ">>\nstartxref\n" + body.length() + "\n%%EOF %" + CANARY);
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static COSDictionary action(String kind, String key, String value) {
    var action = named("S", COSName.getPDFName(kind));
    action.setItem(key, new COSString(value));
    return action;
  }

  private static COSDictionary named(String key, COSBase value) {
    var dictionary = new COSDictionary();
    dictionary.setItem(key, value);
    return dictionary;
  }

  private static COSString word() {
    return new COSString(CANARY);
  }

  private static COSArray array(COSDictionary one) {
    return new COSArray(List.of(one));
  }

  private static COSArray box(int side) {
    return COSArray.ofCOSIntegers(List.of(0, 0, side, side));
  }

  private static PDMetadata metadata(PDDocument document) throws IOException {
    return new PDMetadata(document, new ByteArrayInputStream(text("<x>" + CANARY + "</x>")));
  }

  private static COSStream content(String operators) throws IOException {
    var stream = new COSStream();
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text(operators));
    }
    return stream;
  }

  private static COSStream elsewhere() throws IOException {
    var stream = content("");
    stream.setItem("F", new COSString("http://127.0.0.1:9/" + CANARY));
    return stream;
  }

  private static COSStream packed(long bytes) throws IOException {
    var stream = new COSStream();
    try (var out = stream.createRawOutputStream()) {
      out.write(Pngs.bomb(bytes));
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  private static COSStream nested(int deep) throws IOException {
    return content("[".repeat(deep) + "]".repeat(deep) + " TJ");
  }

  private static COSStream endless() throws IOException {
    return content("0 0 300 400 re 0 0 300 400 re W n 0 0 300 400 re f ".repeat(400_000));
  }

  private static void huge(COSDictionary page) throws IOException {
    var image = packed(30_000_000);
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, 60_000);
    image.setInt(COSName.HEIGHT, 60_000);
    image.setInt(COSName.BITS_PER_COMPONENT, 8);
    image.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
    page.setItem("Resources", named("XObject", named("Im", image)));
    page.setItem("Contents", content("200 0 0 200 0 0 cm /Im Do"));
  }

  private static void itself(COSDictionary page) throws IOException {
    var form = content("/Fm Do /Fm Do");
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem("BBox", box(100));
    form.setItem("Resources", named("XObject", named("Fm", form)));
    page.setItem("Resources", named("XObject", named("Fm", form)));
    page.setItem("Contents", content("/Fm Do"));
  }

  private static void count(PDDocument document, int pages) {
    document.getPages().getCOSObject().setItem("Count", COSInteger.get(pages));
  }

  private static void circle(PDDocument document) {
    var tree = document.getPages().getCOSObject();
    tree.setItem("Kids", array(tree));
    tree.setItem("Parent", tree);
  }
}
