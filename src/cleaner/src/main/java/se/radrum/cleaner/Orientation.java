package se.radrum.cleaner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How the camera was held (Exif 2.32, tag 274): the one thing a photo says beside its pixels that
 * is kept, by turning them. Whoever photographs a letter with a phone would else send it lying.
 *
 * @param code 1 to 8, where 1 is upright
 */
record Orientation(int code) {
  static final Orientation UPRIGHT = new Orientation(1);

  private static final int APP1 = 0xE1;
  private static final int SCAN = 0xDA;
  private static final int TAG = 274;
  private static final byte[] EXIF = "Exif\0\0".getBytes(US_ASCII);

  /** What a JPEG says; upright when it says nothing that can be read. */
  static Orientation of(byte[] jpeg) {
    try {
      return inSegments(ByteBuffer.wrap(jpeg).position(2));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
      return UPRIGHT;
    }
  }

  private static Orientation inSegments(ByteBuffer jpeg) {
    while ((jpeg.get() & 0xFF) == 0xFF) {
      int marker = jpeg.get() & 0xFF;
      if (marker == SCAN) return UPRIGHT;
      var segment = jpeg.slice(jpeg.position() + 2, (jpeg.getShort() & 0xFFFF) - 2);
      jpeg.position(jpeg.position() + segment.capacity());
      if (marker == APP1 && segment.capacity() > EXIF.length && exif(segment))
        return inDirectory(segment.slice());
    }
    return UPRIGHT;
  }

  private static boolean exif(ByteBuffer segment) {
    var head = new byte[EXIF.length];
    segment.get(head);
    return Arrays.equals(head, EXIF);
  }

  private static Orientation inDirectory(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int entry = directory + 2; entry < directory + 2 + 12 * entries; entry += 12)
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) return known(tiff.getShort(entry + 8));
    return UPRIGHT;
  }

  private static Orientation known(int code) {
    return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
  }

  /** Whether width and height change places. */
  boolean lying() {
    return code >= 5;
  }

  /** Turns a picture of a size upright. */
  AffineTransform transform(int width, int height) {
    return switch (code) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
