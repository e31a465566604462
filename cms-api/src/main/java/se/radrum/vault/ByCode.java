package se.radrum.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import se.radrum.crypto.Key;

/**
 * What only the receipt code opens: the case's key, and how often the code has been used. The count
 * lies here and not among the case's records, so that whoever reads the case cannot see when its
 * author has been there.
 */
record ByCode(Key key, int uses) {
  private static final int KEY = 32;

  ByCode once() {
    return new ByCode(key, uses + 1);
  }

  byte[] bytes() {
    return ByteBuffer.allocate(KEY + Integer.BYTES).put(key.bytes()).putInt(uses).array();
  }

  static ByCode of(byte[] bytes) {
    return new ByCode(Key.of(Arrays.copyOf(bytes, KEY)), ByteBuffer.wrap(bytes).getInt(KEY));
  }
}
