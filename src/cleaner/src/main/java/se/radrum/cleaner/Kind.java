package se.radrum.cleaner;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.apache.tika.parser.odf.OpenDocumentContentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig.OCR_STRATEGY;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * What is read, told by what is in it; what its name ends in is not asked. Each gives the words its
 * reader sees. Files within the file are passed by: there is no parser to hand them to.
 */
enum Kind {
  /** A PDF, page by page. */
  PDF {
    @Override
    boolean is(byte[] file) {
      return begins(file, "%PDF-");
    }

    @Override
    void read(byte[] file, ContentHandler to) throws IOException, SAXException, TikaException {
      var config = new PDFParserConfig();
      config.setOcrStrategy(OCR_STRATEGY.NO_OCR);
      config.setExtractAnnotationText(false);
      config.setExtractAcroFormContent(false);
      config.setExtractBookmarksText(false);
      var context = new ParseContext();
      context.set(PDFParserConfig.class, config);
      new PDFParser().parse(new ByteArrayInputStream(file), to, new Metadata(), context);
    }
  },
  /** A text of Word's since 2007. Where its pages end only Word knows. */
  DOCX {
    @Override
    boolean is(byte[] file) {
      return within(file, "[Content_Types].xml").contains("wordprocessingml.document.main+xml");
    }

    @Override
    void read(byte[] file, ContentHandler to) throws IOException, SAXException, TikaException {
      var config = new OfficeParserConfig();
      config.setUseSAXDocxExtractor(true);
      config.setIncludeDeletedContent(false);
      config.setIncludeMoveFromContent(false);
      var context = new ParseContext();
      context.set(OfficeParserConfig.class, config);
      // Opened here, in memory: left to itself the parser would lay it in a file.
      try (var all = OPCPackage.open(new ByteArrayInputStream(file));
          var in = TikaInputStream.get(file)) {
        in.setOpenContainer(new OPCPackageWrapper(all));
        new OOXMLParser().parse(in, to, new Metadata(), context);
      } catch (InvalidFormatException broken) {
        throw new IOException(broken);
      }
    }
  },
  /** A text in OpenDocument, as LibreOffice writes it. */
  ODT {
    @Override
    boolean is(byte[] file) {
      return within(file, "mimetype").equals("application/vnd.oasis.opendocument.text");
    }

    @Override
    void read(byte[] file, ContentHandler to) throws IOException, SAXException, TikaException {
      try (var archive = archive(file);
          var in = archive.getInputStream(archive.getEntry("content.xml"))) {
        new OpenDocumentContentParser().parse(in, to, new Metadata(), new ParseContext());
      }
    }
  };

  private static final int LONGEST_PART = 64 * 1024;

  abstract boolean is(byte[] file);

  /** Tells the words as they stand, pages as {@code div}s of the class {@code page}. */
  abstract void read(byte[] file, ContentHandler to)
      throws IOException, SAXException, TikaException;

  static Optional<Kind> of(byte[] file) {
    return Arrays.stream(values()).filter(kind -> kind.is(file)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean begins(byte[] file, String with) {
    return file.length > with.length() && new String(file, 0, with.length(), US_ASCII).equals(with);
  }

  private static ZipFile archive(byte[] file) throws IOException {
    return ZipFile.builder().setByteArray(file).get();
  }

  /** The beginning of a part of an archive; empty where there is no such part. */
  private static String within(byte[] file, String part) {
    if (!begins(file, "PK\u0003\u0004")) return "";
    try (var archive = archive(file)) {
      var entry = archive.getEntry(part);
      if (entry == null) return "";
      try (var in = archive.getInputStream(entry)) {
        return new String(in.readNBytes(LONGEST_PART), UTF_8);
      }
    } catch (IOException | RuntimeException broken) {
      return "";
    }
  }
}
