package se.radrum.attachment;

import static se.radrum.attachment.HostileFiles.CANARY;
import static se.radrum.attachment.HostileFiles.join;
import static se.radrum.attachment.HostileFiles.text;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Photos, with whatever stands in them. */
final class Jpegs {
  private Jpegs() {}

  /** An honest photo: 320 wide and 240 high, red on its left. */
  static byte[] photo() throws IOException {
    return written(painted(320, 240), "jpeg");
  }

  /** One with the word in it. */
  static byte[] marked() throws IOException {
    return with(photo(), 0xFE, text(CANARY));
  }

  static BufferedImage painted(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var brush = image.createGraphics();
    brush.setPaint(new GradientPaint(0, 0, Color.RED, width, height, Color.BLUE));
    brush.fillRect(0, 0, width, height);
    brush.dispose();
    return image;
  }

  static byte[] written(BufferedImage image, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** A segment right behind the beginning. */
  static byte[] with(byte[] photo, int marker, byte[] content) {
    var head = new byte[] {(byte) 0xFF, (byte) marker};
    var length = ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array();
    var segment = join(join(head, length), content);
    var behind = Arrays.copyOfRange(photo, 2, photo.length);
    return join(join(Arrays.copyOf(photo, 2), segment), behind);
  }

  /** Where it was taken, and a description. */
  static byte[] exif(String description) {
    var words = text(description + "\0");
    var tiff = ByteBuffer.allocate(64 + words.length);
    tiff.put(text("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 270).putShort((short) 2).putInt(words.length).putInt(64);
    tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
    tiff.putInt(0).putShort((short) 1).putShort((short) 1).putShort((short) 2).putInt(2);
    tiff.put(text("N\0\0\0")).position(64).put(words);
    return join(text("Exif\0\0"), tiff.array());
  }

  /** How the camera was held. */
  static byte[] turned(int orientation, String description) {
    var tiff = ByteBuffer.allocate(26);
    tiff.put(text("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
    tiff.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) orientation);
    return join(text("Exif\0\0"), join(tiff.array(), text(description)));
  }

  /** A directory that is its own next. */
  static byte[] circle(String description) {
    var tiff = ByteBuffer.allocate(14);
    tiff.put(text("MM")).putShort((short) 42).putInt(8).putShort((short) 0).putInt(8);
    return join(text("Exif\0\0"), join(tiff.array(), text(description)));
  }

  /** An honest profile with somebody's name in it. */
  static byte[] profile(String name) {
    var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    var words = text(name);
    // Its last bytes belong to a curve; any value will do there.
    System.arraycopy(words, 0, profile, profile.length - words.length, words.length);
    return join(text("ICC_PROFILE\0\1\1"), profile);
  }

  /** One that says another size than it has. */
  static byte[] sized(byte[] photo, int width, int height) {
    var file = photo.clone();
    for (int at = 2; at < file.length - 9; at++) {
      if ((file[at] & 0xFF) != 0xFF || (file[at + 1] & 0xFF) != 0xC0) continue;
      ByteBuffer.wrap(file, at + 5, 4).putShort((short) height).putShort((short) width);
      return file;
    }
    throw new IllegalStateException("no frame");
  }

  /** One with as many tables before its pixels. */
  static byte[] tables(byte[] photo, int count) {
    var table = new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 18};
    var all = ByteBuffer.allocate(count * 20);
    for (int n = 0; n < count; n++) all.put(table).put(Arrays.copyOf(text(CANARY), 16));
    var behind = Arrays.copyOfRange(photo, 2, photo.length);
    return join(join(Arrays.copyOf(photo, 2), all.array()), behind);
  }
}
