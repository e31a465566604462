package se.radrum.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.UUID;
import se.radrum.crypto.PublicKey;
import se.radrum.kernel.UuidColumn;

/**
 * What something sealed is bound to: a label of ours and the parts that say where it belongs. Each
 * part is written with its length, so no two different lists of parts read the same.
 */
final class Context {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Context(String label, byte[] instance) {
    part(("radrum/v1/" + label).getBytes(UTF_8)).part(instance);
  }

  static Context of(String label, byte[] instance) {
    return new Context(label, instance);
  }

  Context and(UUID id) {
    return part(UuidColumn.bytes(id));
  }

  Context and(String word) {
    return part(word.getBytes(UTF_8));
  }

  Context and(PublicKey key) {
    return part(key.bytes());
  }

  Context and(int number) {
    return part(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private Context part(byte[] bytes) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    out.writeBytes(bytes);
    return this;
  }
}
