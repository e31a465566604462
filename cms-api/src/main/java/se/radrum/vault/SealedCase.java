package se.radrum.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import se.radrum.crypto.Key;
import se.radrum.crypto.Padding;
import se.radrum.crypto.Unopenable;
import se.radrum.kernel.UuidColumn;

/**
 * An opened case: its id and its key. Whoever has one can seal and unseal the case's records, so it
 * lives in memory only ({@link CaseCodes#hold}).
 */
public final class SealedCase {
  private static final int HEAD = 16 + 32 + 16;

  private final UUID id;
  private final Key key;
  private final byte[] instance;
  private final String month;

  SealedCase(UUID id, Key key, byte[] instance, String month) {
    this.id = id;
    this.key = key;
    this.instance = instance.clone();
    this.month = month;
  }

  /** The case's random id. */
  public UUID id() {
    return id;
  }

  /**
   * Seals a text, filled up to one of six sizes and bound to this case, a kind and a record.
   *
   * @throws IllegalArgumentException when it is longer than {@link Padding#MAX} bytes in UTF-8
   */
  public byte[] seal(String kind, UUID record, String text) {
    return seal(kind, record, text.getBytes(UTF_8));
  }

  byte[] seal(String kind, UUID record, byte[] content) {
    return key.seal(Padding.pad(content), context(kind, record));
  }

  /**
   * Opens what {@link #seal} closed.
   *
   * @throws Unopenable when it was closed for another case, kind or record, or was changed
   */
  public String unseal(String kind, UUID record, byte[] sealed) {
    return new String(unsealed(kind, record, sealed), UTF_8);
  }

  byte[] unsealed(String kind, UUID record, byte[] sealed) {
    return Padding.unpad(key.open(sealed, context(kind, record)));
  }

  Key key() {
    return key;
  }

  private byte[] context(String kind, UUID record) {
    return Context.of("record", instance).and(id).and(kind).and(record).and(month).bytes();
  }

  byte[] bytes() {
    return ByteBuffer.allocate(HEAD + month.length())
        .put(UuidColumn.bytes(id))
        .put(key.bytes())
        .put(instance)
        .put(month.getBytes(US_ASCII))
        .array();
  }

  static SealedCase of(byte[] bytes) {
    return new SealedCase(
        UuidColumn.uuid(bytes),
        Key.of(Arrays.copyOfRange(bytes, 16, 48)),
        Arrays.copyOfRange(bytes, 48, HEAD),
        new String(bytes, HEAD, bytes.length - HEAD, US_ASCII));
  }
}
