package se.radrum.crypto;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Hides how much somebody wrote: whatever is sealed has one of six sizes, the largest of which only
 * pictures need. Four bytes tell the length inside, zeros fill the rest.
 */
public final class Padding {
  private static final int KIBI = 1024;
  private static final int[] BUCKETS = {
    KIBI, 4 * KIBI, 16 * KIBI, 64 * KIBI, 256 * KIBI, 1024 * KIBI
  };
  private static final int HEAD = Integer.BYTES;

  /** The most that fits into the largest bucket, in bytes. */
  public static final int MAX = 1024 * KIBI - HEAD;

  private Padding() {}

  /**
   * Fills up to the smallest bucket that holds it.
   *
   * @throws IllegalArgumentException when it is longer than {@link #MAX}
   */
  public static byte[] pad(byte[] plain) {
    var size =
        Arrays.stream(BUCKETS)
            .filter(bucket -> plain.length <= bucket - HEAD)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(plain.length + " bytes are too many"));
    return ByteBuffer.allocate(size).putInt(plain.length).put(plain).array();
  }

  /**
   * What was there before filling.
   *
   * @throws Unopenable when this is not something we filled
   */
  public static byte[] unpad(byte[] padded) {
    if (Arrays.binarySearch(BUCKETS, padded.length) < 0) throw new Unopenable();
    var length = ByteBuffer.wrap(padded).getInt();
    if (length < 0 || length > padded.length - HEAD) throw new Unopenable();
    return Arrays.copyOfRange(padded, HEAD, HEAD + length);
  }
}
