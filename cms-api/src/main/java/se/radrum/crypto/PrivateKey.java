package se.radrum.crypto;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;

/** The half of a key pair that opens what {@link PublicKey#wrap} closed. */
public final class PrivateKey {
  private final byte[] bytes;
  private final PublicKey publicKey;

  private PrivateKey(byte[] bytes) {
    if (bytes.length != Hpke.LENGTH) throw new IllegalArgumentException("X25519 has 32 bytes");
    this.bytes = bytes.clone();
    try {
      this.publicKey = PublicKey.of(X25519.publicFromPrivate(bytes));
    } catch (InvalidKeyException e) {
      throw new IllegalArgumentException("not a usable key", e);
    }
  }

  /** A new random key pair. */
  public static PrivateKey random() {
    return new PrivateKey(X25519.generatePrivateKey());
  }

  /** The private key of these 32 bytes. */
  public static PrivateKey of(byte[] bytes) {
    return new PrivateKey(bytes);
  }

  /** Its 32 bytes, to be sealed by another key and never to be stored as they are. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The half to give away. */
  public PublicKey publicKey() {
    return publicKey;
  }

  /**
   * Opens what was closed for this pair in this context.
   *
   * @throws Unopenable when it was not
   */
  public byte[] unwrap(byte[] blob, byte[] context) {
    var sealed = Blob.read(blob, publicKey.id());
    try {
      return Hpke.handle(key())
          .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
          .decrypt(sealed, context);
    } catch (GeneralSecurityException e) {
      throw new Unopenable(e);
    }
  }

  @AccessesPartialKey
  private HpkePrivateKey key() throws GeneralSecurityException {
    var secret = SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get());
    return HpkePrivateKey.create(publicKey.key(), secret);
  }
}
