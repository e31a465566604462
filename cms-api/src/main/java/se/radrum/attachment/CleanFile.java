package se.radrum.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of a file: its pages, each painted anew as a JPEG of at most {@link #PAGE} bytes.
 *
 * @param document whether it was a document; else it was a picture, and has one page
 */
public record CleanFile(boolean document, List<byte[]> pages) {
  /** The most one page takes, in bytes. */
  public static final int PAGE = 1024 * 1024 - 64;

  public CleanFile {
    pages = List.copyOf(pages);
  }

  /** How much room it takes, in bytes. */
  public int size() {
    return pages.stream().mapToInt(page -> page.length).sum();
  }

  /** Several files, one after the other, as {@link #read} takes them apart again. */
  public static byte[] write(List<CleanFile> files) {
    var out = new ByteArrayOutputStream();
    for (var file : files) {
      out.write(file.document ? 1 : 0);
      out.write(file.pages.size());
      for (var page : file.pages) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(page.length).array());
        out.writeBytes(page);
      }
    }
    return out.toByteArray();
  }

  /** The files that were written. */
  public static List<CleanFile> read(byte[] written) {
    var in = ByteBuffer.wrap(written);
    var files = new ArrayList<CleanFile>();
    while (in.hasRemaining()) {
      boolean document = in.get() == 1;
      files.add(new CleanFile(document, pages(in, in.get())));
    }
    return files;
  }

  private static List<byte[]> pages(ByteBuffer in, int count) {
    var pages = new ArrayList<byte[]>();
    for (int n = 0; n < count; n++) {
      var page = new byte[in.getInt()];
      in.get(page);
      pages.add(page);
    }
    return pages;
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "CleanFile";
  }
}
