package se.radrum.search;

import java.util.Base64;
import org.apache.lucene.util.BytesRef;

/**
 * A place in a model's space of meanings: texts that mean much the same lie in much the same
 * direction. Of each number one byte is kept; between texts that lie apart by more than a hundredth
 * that tells as well as four do.
 */
public final class Embedding {
  /** The longest a model may give. */
  static final int MOST_NUMBERS = 8_192;

  private final byte[] numbers;
  private final double length;

  private Embedding(byte[] numbers) {
    this.numbers = numbers;
    this.length = Math.sqrt(dot(numbers, numbers));
  }

  /**
   * What a model gave.
   *
   * @param numbers 1 to 8,192 of any size; only their direction counts
   * @throws IllegalArgumentException when they are none or too many, all nought, or no numbers
   */
  public static Embedding of(float[] numbers) {
    if (numbers.length == 0 || numbers.length > MOST_NUMBERS) {
      throw new IllegalArgumentException("an embedding has 1 to " + MOST_NUMBERS + " numbers");
    }
    float most = 0;
    for (float number : numbers) most = Math.max(most, Math.abs(number));
    if (most == 0 || !Float.isFinite(most)) {
      throw new IllegalArgumentException("an embedding points somewhere");
    }
    var bytes = new byte[numbers.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(numbers[i] / most * Byte.MAX_VALUE);
    }
    return new Embedding(bytes);
  }

  /** As it was kept. */
  static Embedding read(BytesRef kept) {
    return new Embedding(BytesRef.deepCopyOf(kept).bytes);
  }

  /** As it was written in letters. */
  static Embedding read(String written) {
    return new Embedding(Base64.getDecoder().decode(written));
  }

  /** To be kept. */
  BytesRef kept() {
    return new BytesRef(numbers);
  }

  /** In letters. */
  String written() {
    return Base64.getEncoder().encodeToString(numbers);
  }

  /** Whether both may be of the same model. */
  boolean isComparable(Embedding other) {
    return numbers.length == other.numbers.length;
  }

  /**
   * How near two texts are: 1 for the same direction, 0 for nothing in common, -1 for the opposite
   * (the cosine of the angle between them).
   *
   * @throws IllegalArgumentException for embeddings of different lengths
   */
  public double nearness(Embedding other) {
    if (!isComparable(other)) throw new IllegalArgumentException("of different models");
    return dot(numbers, other.numbers) / (length * other.length);
  }

  private static int dot(byte[] some, byte[] others) {
    int sum = 0;
    for (int i = 0; i < some.length; i++) sum += some[i] * others[i];
    return sum;
  }
}
