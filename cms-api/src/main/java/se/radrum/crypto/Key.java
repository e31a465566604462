package se.radrum.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret key of 256 bits that seals and opens: AES-256-GCM with a random nonce of 96 bits (NIST
 * SP 800-38D). What is sealed is bound to a context; it opens only in the same one, so a sealed
 * value moved to another row is worth nothing.
 */
public final class Key {
  private static final int LENGTH = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final byte[] bytes;
  private final int id;

  private Key(byte[] bytes) {
    if (bytes.length != LENGTH) throw new IllegalArgumentException("a key has 32 bytes");
    this.bytes = bytes.clone();
    this.id = ByteBuffer.wrap(Hkdf.derive(bytes, new byte[0], "radrum/v1/key-id", 4)).getInt();
  }

  /** A new random key. */
  public static Key random() {
    return new Key(Randomness.bytes(LENGTH));
  }

  /** The key of these 32 bytes. */
  public static Key of(byte[] bytes) {
    return new Key(bytes);
  }

  /** The key for one purpose, out of a secret that may serve several. */
  public static Key derive(byte[] secret, byte[] salt, String purpose) {
    return new Key(Hkdf.derive(secret, salt, purpose, LENGTH));
  }

  /** The key's own 32 bytes, to be wrapped by another key and never to be stored as they are. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Names the key in what it seals; says nothing about its bytes. */
  public int id() {
    return id;
  }

  /** Whether this key sealed the blob, by the name written in it. */
  public boolean sealed(byte[] blob) {
    return Blob.keyId(blob) == id;
  }

  /** Seals bytes so that only this key opens them, and only in this context. */
  public byte[] seal(byte[] plain, byte[] context) {
    var nonce = Randomness.bytes(NONCE);
    try {
      return Blob.write(id, nonce, cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(plain));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /**
   * Opens what {@link #seal} closed.
   *
   * @throws Unopenable when it is not so, whatever the reason
   */
  public byte[] open(byte[] blob, byte[] context) {
    var sealed = Blob.read(blob, id);
    if (sealed.length < NONCE + TAG_BITS / 8) throw new Unopenable();
    try {
      return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), context)
          .doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (GeneralSecurityException e) {
      throw new Unopenable(e);
    }
  }

  /** The version and the key's name are bound too, so neither can be rewritten. */
  private Cipher cipher(int mode, byte[] nonce, byte[] context) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(Blob.write(id, context));
    return cipher;
  }
}
