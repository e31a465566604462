package se.radrum.sandbox;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * What a program said of a file.
 *
 * @param said in its order; cut where the program broke off
 * @param whole whether it came to its end
 */
public record Answer(ByteBuffer said, boolean whole) {
  private static final int LONGEST_LINE = 40;

  Answer(byte[] said, boolean whole) {
    this(ByteBuffer.wrap(said), whole);
  }

  /** The next line; empty where there is none, or none that we would understand. */
  public String line() {
    var line = new StringBuilder();
    while (said.hasRemaining() && line.length() < LONGEST_LINE) {
      char c = (char) said.get();
      if (c == '\n') return line.toString();
      line.append(c);
    }
    return "";
  }

  /**
   * The next piece: its length in four bytes, and its bytes.
   *
   * @param most its longest
   * @throws BufferUnderflowException when there is no such piece
   */
  public byte[] piece(int most) {
    int length = said.getInt();
    if (length < 0 || length > most) throw new BufferUnderflowException();
    var piece = new byte[length];
    said.get(piece);
    return piece;
  }
}
