package se.radrum.cleaner;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import se.radrum.cleaner.Refused.Reason;

/** A picture, decoded no finer than it will be painted. */
final class Picture {
  /** The longest side of a painting, in pixels: a page of text can be read. */
  static final int SIDE = 2000;

  /** The most pixels a picture may say it has; what says more is not decoded at all. */
  private static final long MOST_PIXELS = 40_000_000;

  private final BufferedImage pixels;

  private Picture(BufferedImage pixels) {
    this.pixels = pixels;
  }

  static Picture read(byte[] file, String format) throws IOException, Refused {
    var reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      // The last word: what is said beside the pixels is not read, so it cannot be a bomb either.
      reader.setInput(in, true, true);
      return new Picture(decoded(reader));
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage decoded(ImageReader reader) throws IOException, Refused {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) throw new Refused(Reason.LARGE);
    int step = 1 + Math.max(width, height) / (2 * SIDE + 1);
    var coarse = reader.getDefaultReadParam();
    coarse.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, coarse);
  }

  /** The painting: on white, in plain colours, no larger than is needed. */
  BufferedImage turned(Orientation way) {
    int width = pixels.getWidth();
    int height = pixels.getHeight();
    double scale = Math.min(1, SIDE / (double) Math.max(width, height));
    int across = side(scale, way.lying() ? height : width);
    int down = side(scale, way.lying() ? width : height);
    var painting = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
    var brush = painting.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(0, 0, across, down);
    brush.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    var placed = AffineTransform.getScaleInstance(scale, scale);
    placed.concatenate(way.transform(width, height));
    brush.drawImage(pixels, placed, null);
    brush.dispose();
    return painting;
  }

  private static int side(double scale, int pixels) {
    return Math.max(1, (int) Math.round(scale * pixels));
  }
}
