package se.radrum.vault;

import se.radrum.crypto.Hkdf;
import se.radrum.crypto.Hmac;
import se.radrum.crypto.PrivateKey;

/**
 * Somebody who holds a group's private key vouches for a statement. A wrap alone proves nothing of
 * who made it, since a public key is enough for that; this nobody makes or checks without the
 * private one.
 */
final class Voucher {
  private Voucher() {}

  /** The 32 bytes that vouch for it. */
  static byte[] sign(PrivateKey group, Context statement) {
    return Hmac.sign(key(group), statement.bytes());
  }

  /** Whether they vouch for it. */
  static boolean holds(PrivateKey group, Context statement, byte[] vouched) {
    return Hmac.verify(key(group), statement.bytes(), vouched);
  }

  private static byte[] key(PrivateKey group) {
    return Hkdf.derive(group.bytes(), new byte[0], "radrum/v1/vouch", 32);
  }
}
