package se.radrum.cleaner;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A painting as JPEG, with nothing said beside its pixels. */
final class Jpeg {
  /** The most it may take, in bytes: what the sealed room stores in one piece. */
  static final int MOST = 1024 * 1024 - 64;

  private static final float[] QUALITIES = {0.82f, 0.65f, 0.45f, 0.25f, 0.1f};

  private Jpeg() {}

  /** As good as there is room for. */
  static byte[] of(BufferedImage painting) throws IOException {
    for (float quality : QUALITIES) {
      var jpeg = of(painting, quality);
      if (jpeg.length <= MOST) return jpeg;
    }
    throw new IOException("no room");
  }

  private static byte[] of(BufferedImage painting, float quality) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(painting, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
