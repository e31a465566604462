package se.radrum.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A UUID as {@code binary(16)}, in network order (RFC 9562). */
@Converter
public class UuidColumn implements AttributeConverter<@Nullable UUID, byte @Nullable []> {

  @Override
  public byte @Nullable [] convertToDatabaseColumn(@Nullable UUID id) {
    return id == null ? null : bytes(id);
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(byte @Nullable [] column) {
    return column == null ? null : uuid(column);
  }

  /** The sixteen bytes of an id. */
  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  /** The id of sixteen bytes. */
  public static UUID uuid(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
