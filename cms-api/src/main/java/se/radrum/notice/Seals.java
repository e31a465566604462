package se.radrum.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.crypto.Key;
import se.radrum.crypto.SecretFile;
import se.radrum.crypto.Unopenable;
import se.radrum.kernel.UuidColumn;

/** Seals what a row says and opens it again; only in the row it was sealed for. */
@ApplicationScoped
class Seals {
  private final NoticeSettings settings;
  private @Nullable Key key;

  @Inject
  Seals(NoticeSettings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Seals() {
    this(null);
  }

  @PostConstruct
  void open() {
    key = Key.derive(SecretFile.at(settings.key()).readOrMake(), new byte[0], "radrum/v1/notice");
  }

  byte[] seal(UUID row, String text) {
    return key().seal(text.getBytes(UTF_8), UuidColumn.bytes(row));
  }

  /**
   * What was sealed.
   *
   * @throws Unopenable when that was with a key that is lost
   */
  String open(UUID row, byte[] sealed) {
    return new String(key().open(sealed, UuidColumn.bytes(row)), UTF_8);
  }

  /** What was sealed; nothing when that was with a key that is lost. */
  Optional<String> opened(UUID row, byte[] sealed) {
    try {
      return Optional.of(open(row, sealed));
    } catch (Unopenable lost) {
      return Optional.empty();
    }
  }

  private Key key() {
    if (key == null) throw new IllegalStateException("not open yet");
    return key;
  }
}
