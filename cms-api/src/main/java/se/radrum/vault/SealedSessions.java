package se.radrum.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.radrum.crypto.Key;
import se.radrum.crypto.Randomness;
import se.radrum.crypto.Unopenable;
import se.radrum.kernel.UuidColumn;

/**
 * What must live from one request to the next, in memory only. Each thing is sealed under a key
 * that only the browser's cookie carries: 16 bytes of the cookie name the row, 32 are the key, and
 * the server keeps no copy. Gone when its time is over, when it is ended, at a restart, and, oldest
 * first, when there is no more room.
 */
@ApplicationScoped
public class SealedSessions {
  private static final int NAME = 16;
  private static final int KEY = 32;

  private final Clock clock;
  private final Map<Purpose, Shelf> shelves = new EnumMap<>(Purpose.class);

  @Inject
  SealedSessions(Clock clock) {
    this.clock = clock;
    for (var purpose : Purpose.values()) shelves.put(purpose, new Shelf(purpose));
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  SealedSessions() {
    this(null);
  }

  /** Keeps something new and gives the token for the cookie: 64 letters and digits. */
  public String keep(Purpose purpose, byte[] content) {
    var token = Randomness.bytes(NAME + KEY);
    put(purpose, token, content);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /**
   * Keeps something beside what is already under a token, for another purpose.
   *
   * @return false when the token is none of ours; nothing is kept then
   */
  public boolean keep(Purpose purpose, String token, byte[] content) {
    decoded(token).ifPresent(t -> put(purpose, t, content));
    return decoded(token).isPresent();
  }

  /** What was kept, unless its time is over; being asked for prolongs it. */
  public Optional<byte[]> open(Purpose purpose, String token) {
    return decoded(token)
        .flatMap(
            t -> shelf(purpose).get(name(t), clock.instant()).flatMap(s -> unseal(purpose, t, s)));
  }

  /** Forgets what is under the token, if anything. */
  public void end(Purpose purpose, String token) {
    decoded(token).ifPresent(t -> shelf(purpose).remove(name(t)));
  }

  /** Forgets everything under the token, whatever it was for. */
  public void end(String token) {
    for (var purpose : Purpose.values()) end(purpose, token);
  }

  private void put(Purpose purpose, byte[] token, byte[] content) {
    shelf(purpose)
        .put(name(token), key(token).seal(content, context(purpose, token)), clock.instant());
  }

  private static Optional<byte[]> unseal(Purpose purpose, byte[] token, byte[] sealed) {
    try {
      return Optional.of(key(token).open(sealed, context(purpose, token)));
    } catch (Unopenable anotherKey) {
      return Optional.empty();
    }
  }

  private Shelf shelf(Purpose purpose) {
    return Objects.requireNonNull(shelves.get(purpose));
  }

  private static Optional<byte[]> decoded(String token) {
    try {
      var bytes = Base64.getUrlDecoder().decode(token);
      return bytes.length == NAME + KEY ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static UUID name(byte[] token) {
    return UuidColumn.uuid(Arrays.copyOf(token, NAME));
  }

  private static Key key(byte[] token) {
    return Key.of(Arrays.copyOfRange(token, NAME, NAME + KEY));
  }

  private static byte[] context(Purpose purpose, byte[] token) {
    var kind = purpose.name().getBytes(US_ASCII);
    return ByteBuffer.allocate(NAME + kind.length).put(token, 0, NAME).put(kind).array();
  }
}
