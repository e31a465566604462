package se.radrum.cleaner;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What is taken, told by how it begins. Names and what a browser says of it are not asked. */
enum Format {
  /** A photo, turned as its camera was held. */
  JPEG("ffd8ff") {
    @Override
    List<BufferedImage> paint(byte[] file) throws IOException, Refused {
      return List.of(Picture.read(file, "jpeg").turned(Orientation.of(file)));
    }
  },
  /** A picture, without its other frames. */
  PNG("89504e470d0a1a0a") {
    @Override
    List<BufferedImage> paint(byte[] file) throws IOException, Refused {
      return List.of(Picture.read(file, "png").turned(Orientation.UPRIGHT));
    }
  },
  /** A document, page by page. */
  PDF("255044462d") {
    @Override
    List<BufferedImage> paint(byte[] file) throws IOException, Refused {
      return Pages.of(file);
    }
  };

  private final String magic;

  Format(String magic) {
    this.magic = magic;
  }

  static Format of(byte[] file) throws Refused {
    return Arrays.stream(values())
        .filter(format -> format.begins(file))
        .findFirst()
        .orElseThrow(() -> new Refused(Refused.Reason.KIND));
  }

  private boolean begins(byte[] file) {
    int length = magic.length() / 2;
    return file.length > length && HexFormat.of().formatHex(file, 0, length).equals(magic);
  }

  /** What is to be seen in it, painted anew. */
  abstract List<BufferedImage> paint(byte[] file) throws IOException, Refused;
}
