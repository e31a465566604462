package se.radrum.cleaner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;

/** The process: a file in, paintings out, and nothing else. */
public final class Cleaner {
  private Cleaner() {}

  /** Cleans what comes on the standard input. */
  public static void main(String[] none) throws IOException {
    ImageIO.setUseCache(false);
    clean(System.in.readAllBytes(), System.out);
  }

  static void clean(byte[] file, OutputStream out) throws IOException {
    try {
      write(painted(file), out);
    } catch (Refused refused) {
      out.write(("refused " + refused.word() + "\n").getBytes(US_ASCII));
    }
    out.flush();
  }

  private static List<BufferedImage> painted(byte[] file) throws Refused {
    try {
      return Format.of(file).paint(file);
    } catch (IOException | RuntimeException | StackOverflowError hostile) {
      // Libraries meet what they did not expect in many ways, and it does not matter in which.
      throw new Refused(Refused.Reason.BROKEN);
    }
  }

  private static void write(List<BufferedImage> pages, OutputStream out) throws IOException {
    var data = new DataOutputStream(out);
    data.write(("pages " + pages.size() + "\n").getBytes(US_ASCII));
    for (var page : pages) {
      var jpeg = Jpeg.of(page);
      data.writeInt(jpeg.length);
      data.write(jpeg);
    }
  }
}
