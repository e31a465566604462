package se.radrum.attachment;

import static se.radrum.attachment.HostileFiles.join;
import static se.radrum.attachment.HostileFiles.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Pictures, with whatever stands in them. */
final class Pngs {
  private static final int HEAD = 8 + 25;

  private Pngs() {}

  static byte[] plain() throws IOException {
    return Jpegs.written(Jpegs.painted(320, 240), "png");
  }

  /** A chunk right behind the header. */
  static byte[] with(String type, byte[] content) throws IOException {
    var png = plain();
    var behind = Arrays.copyOfRange(png, HEAD, png.length);
    return join(join(Arrays.copyOf(png, HEAD), chunk(type, content)), behind);
  }

  private static byte[] chunk(String type, byte[] content) {
    var named = join(text(type), content);
    var sum = new CRC32();
    sum.update(named);
    return ByteBuffer.allocate(8 + named.length)
        .putInt(content.length)
        .put(named)
        .putInt((int) sum.getValue())
        .array();
  }

  static byte[] packed(String words) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var pack = new DeflaterOutputStream(out)) {
      pack.write(text(words));
    }
    return out.toByteArray();
  }

  /** So many bytes, packed small. */
  static byte[] bomb(long bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var pack = new DeflaterOutputStream(out)) {
      var nothing = new byte[64 * 1024];
      for (long n = 0; n < bytes; n += nothing.length) pack.write(nothing);
    }
    return out.toByteArray();
  }

  /** One that says another size than it has. */
  static byte[] sized(int width, int height) throws IOException {
    var png = plain();
    return join(head(width, height), Arrays.copyOfRange(png, HEAD, png.length));
  }

  private static byte[] head(int width, int height) {
    var facts = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2);
    return join(text("\211PNG\r\n\32\n"), chunk("IHDR", facts.array()));
  }

  /** As large as it says, and black, so that it is small until it is opened. */
  static byte[] black(int width, int height) throws IOException {
    var pixels = chunk("IDAT", bomb((3L * width + 1) * height));
    return join(join(head(width, height), pixels), chunk("IEND", new byte[0]));
  }

  static byte[] wrongSums() throws IOException {
    var png = plain();
    png[HEAD - 1] ^= 1;
    return png;
  }

  static byte[] noise() throws IOException {
    var pixels = chunk("IDAT", HostileFiles.noise(4000));
    return join(join(head(200, 200), pixels), chunk("IEND", new byte[0]));
  }
}
