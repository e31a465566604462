package se.radrum.crypto;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.util.Bytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/**
 * The half of a key pair anyone may have: whoever has it can close something for its owner and not
 * open it again. HPKE in base mode (RFC 9180): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
 * AES-256-GCM.
 */
public final class PublicKey {
  private final byte[] bytes;

  private PublicKey(byte[] bytes) {
    if (bytes.length != Hpke.LENGTH) throw new IllegalArgumentException("X25519 has 32 bytes");
    this.bytes = bytes.clone();
  }

  /** The public key of these 32 bytes. */
  public static PublicKey of(byte[] bytes) {
    return new PublicKey(bytes);
  }

  /** Its 32 bytes; not secret. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Closes bytes for the owner of the private half, in a context. */
  public byte[] wrap(byte[] plain, byte[] context) {
    try {
      var handle = Hpke.handle(key());
      return Blob.write(id(), encrypt(handle).encrypt(plain, context));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not a usable key", e);
    }
  }

  /** Names the pair in what is closed for it. */
  int id() {
    return ByteBuffer.wrap(Sha256.of(bytes)).getInt();
  }

  @AccessesPartialKey
  HpkePublicKey key() throws GeneralSecurityException {
    return HpkePublicKey.create(Hpke.PARAMETERS, Bytes.copyFrom(bytes), null);
  }

  private static HybridEncrypt encrypt(KeysetHandle handle) throws GeneralSecurityException {
    return handle.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
  }
}
