package se.radrum.vault;

import java.nio.ByteBuffer;
import java.util.UUID;
import se.radrum.crypto.PrivateKey;

/**
 * The keys of a member who has given their phrase. Opaque; lives in memory only, between requests
 * sealed under the browser's key ({@link Vault#hold(Unlocked)}).
 */
public final class Unlocked {
  private static final int LENGTH = 48;

  private final UUID member;
  private final PrivateKey key;

  Unlocked(UUID member, PrivateKey key) {
    this.member = member;
    this.key = key;
  }

  /** Whose keys these are. */
  public UUID member() {
    return member;
  }

  PrivateKey key() {
    return key;
  }

  byte[] bytes() {
    return ByteBuffer.allocate(LENGTH)
        .putLong(member.getMostSignificantBits())
        .putLong(member.getLeastSignificantBits())
        .put(key.bytes())
        .array();
  }

  static Unlocked of(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var member = new UUID(in.getLong(), in.getLong());
    var key = new byte[32];
    in.get(key);
    return new Unlocked(member, PrivateKey.of(key));
  }
}
