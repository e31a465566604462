package se.radrum.crypto;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The outer form of everything sealed: one byte of version, four bytes that name the key, then the
 * ciphertext. An unknown version or another key's name is refused before any key is used.
 */
final class Blob {
  private static final byte VERSION = 1;
  private static final int HEAD = 1 + Integer.BYTES;

  private Blob() {}

  static byte[] write(int keyId, byte[]... parts) {
    var length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    var out = ByteBuffer.allocate(HEAD + length).put(VERSION).putInt(keyId);
    for (var part : parts) out.put(part);
    return out.array();
  }

  /** The ciphertext, when the blob is of a known version and names the expected key. */
  static byte[] read(byte[] blob, int expectedKey) {
    if (keyId(blob) != expectedKey) throw new Unopenable();
    return Arrays.copyOfRange(blob, HEAD, blob.length);
  }

  static int keyId(byte[] blob) {
    if (blob.length <= HEAD || blob[0] != VERSION) throw new Unopenable();
    return ByteBuffer.wrap(blob, 1, Integer.BYTES).getInt();
  }
}
