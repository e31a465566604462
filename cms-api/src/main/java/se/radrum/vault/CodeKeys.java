package se.radrum.vault;

import se.radrum.crypto.Hkdf;
import se.radrum.crypto.Key;

/**
 * What a receipt code gives: the tag its case is found by, and the key that opens its wrap. Making
 * them is dear on purpose, so they are made once a request and before any transaction.
 */
public final class CodeKeys {
  private final ReceiptCode code;
  private final byte[] tag;
  private final Key key;

  CodeKeys(ReceiptCode code, byte[] root) {
    this.code = code;
    this.tag = Hkdf.derive(root, new byte[0], "radrum/v1/tag", 32);
    this.key = Key.derive(root, new byte[0], "radrum/v1/kek");
  }

  /** The code they were made from. */
  public ReceiptCode code() {
    return code;
  }

  byte[] tag() {
    return tag.clone();
  }

  Key key() {
    return key;
  }
}
