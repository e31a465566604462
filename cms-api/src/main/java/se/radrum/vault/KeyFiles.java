package se.radrum.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.radrum.crypto.Key;
import se.radrum.crypto.Randomness;

/**
 * The secrets that are files and not rows: salt, pepper and the installation's id, made at the
 * first start and never changed, and one key for each month. Each file holds hexadecimal digits and
 * may be read by its owner only. A month's key is destroyed by deleting its file; every backup of
 * that month's cases is then unreadable.
 */
@ApplicationScoped
class KeyFiles {
  private static final int SECRET = 32;
  private static final int ID = 16;

  private final VaultSettings settings;
  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  @Inject
  KeyFiles(VaultSettings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  KeyFiles() {
    this(null);
  }

  byte[] salt() {
    return made("salt", SECRET);
  }

  byte[] pepper() {
    return made("pepper", SECRET);
  }

  /** The installation's own id, so that what is sealed in one is worth nothing in another. */
  byte[] instance() {
    return made("instance", ID);
  }

  /** The key of a month, made when the month's first case comes. */
  Key month(YearMonth month) {
    return Key.of(made(name(month), SECRET));
  }

  /** The key of a past month, unless it has been destroyed. */
  Optional<Key> existing(YearMonth month) {
    return Files.exists(file(name(month))) ? Optional.of(month(month)) : Optional.empty();
  }

  /** Destroys a month's key and with it everything that came in during the month. */
  void destroy(YearMonth month) {
    try {
      Files.deleteIfExists(file(name(month)));
      read.remove(name(month));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(YearMonth month) {
    return "month-" + month;
  }

  private Path file(String name) {
    return settings.keys().resolve(name);
  }

  private byte[] made(String name, int length) {
    return read.computeIfAbsent(name, n -> readOrMake(file(n), length)).clone();
  }

  private static byte[] readOrMake(Path file, int length) {
    try {
      if (!Files.exists(file)) make(file, Randomness.bytes(length));
      var bytes = HexFormat.of().parseHex(Files.readString(file, US_ASCII).strip());
      if (bytes.length != length) throw new IllegalStateException(file + " is not whole");
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Appears under its name only when it is whole and on the disk. */
  private static void make(Path file, byte[] secret) throws IOException {
    Files.createDirectories(
        file.getParent(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    var draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = FileChannel.open(draft, options, mine)) {
      channel.write(ByteBuffer.wrap(HexFormat.of().formatHex(secret).getBytes(US_ASCII)));
      channel.force(true);
    }
    Files.move(draft, file, ATOMIC_MOVE);
  }
}
