package se.radrum.crypto;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104): shows that a message is ours and unchanged. */
public final class Hmac {
  private static final String NAME = "HmacSHA256";

  private Hmac() {}

  /** The 32 bytes that sign the message under the key. */
  public static byte[] sign(byte[] key, byte[] message) {
    try {
      var mac = Mac.getInstance(NAME);
      mac.init(new SecretKeySpec(key, NAME));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  /** Whether the signature is the message's, told in constant time. */
  public static boolean verify(byte[] key, byte[] message, byte[] signature) {
    return MessageDigest.isEqual(sign(key, message), signature);
  }
}
