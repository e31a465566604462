package se.radrum.cleaner;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import se.radrum.cleaner.Refused.Reason;

/**
 * The pages of a PDF, each painted. What a document can do beside being seen is not asked for:
 * scripts, actions, forms that send, files within the file.
 */
final class Pages {
  /** The most pages a document may have. */
  static final int MOST = 10;

  /** Points are 72 to an inch: at 130 a line of small print can be read. */
  private static final float FINENESS = 130 / 72f;

  private Pages() {}

  static List<BufferedImage> of(byte[] file) throws IOException, Refused {
    FontMappers.set(new OneTypeface());
    try (var document = opened(file)) {
      // With an empty password it opens too; what somebody has closed is not ours to copy.
      if (document.isEncrypted()) throw new Refused(Reason.LOCKED);
      int count = document.getNumberOfPages();
      if (count < 1) throw new Refused(Reason.BROKEN);
      if (count > MOST) throw new Refused(Reason.LONG);
      return painted(document, count);
    }
  }

  private static PDDocument opened(byte[] file) throws IOException, Refused {
    try {
      return Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
    } catch (InvalidPasswordException closed) {
      throw new Refused(Reason.LOCKED);
    }
  }

  private static List<BufferedImage> painted(PDDocument document, int count) throws IOException {
    var renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    var pages = new ArrayList<BufferedImage>();
    for (int page = 0; page < count; page++)
      pages.add(renderer.renderImage(page, scale(document, page), ImageType.RGB));
    return pages;
  }

  /** A page says itself how large it is, and is painted no larger than a picture. */
  private static float scale(PDDocument document, int page) {
    var box = document.getPage(page).getCropBox();
    var side = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    return Math.min(FINENESS, Picture.SIDE / side);
  }
}
