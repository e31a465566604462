package se.radrum.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * A secret that lies in a file and not in the database: random bytes in hexadecimal digits, which
 * only the owner may read. It appears under its name only when it is whole and on the disk, so a
 * power cut leaves either no secret or all of it.
 *
 * @param path where it lies
 * @param length how many bytes it has
 */
public record SecretFile(Path path, int length) {
  private static final FileAttribute<?> OWN_FILE = only("rw-------");
  private static final FileAttribute<?> OWN_FOLDER = only("rwx------");

  /** One of 32 bytes. */
  public static SecretFile at(Path path) {
    return new SecretFile(path, 32);
  }

  /** The secret; made, with its folder, where it is missing. */
  public byte[] readOrMake() {
    return read().orElseGet(this::make);
  }

  /**
   * The secret, unless there is none.
   *
   * @throws IllegalStateException when the file holds something else
   */
  public Optional<byte[]> read() {
    try {
      if (!Files.exists(path)) return Optional.empty();
      var bytes = HexFormat.of().parseHex(Files.readString(path, US_ASCII).strip());
      if (bytes.length == length) return Optional.of(bytes);
      throw new IllegalStateException(path + " is not a secret of " + length + " bytes");
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(path + " is not a secret of ours", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends the secret, and with it whatever only it opens. Written over first, which helps on disks
   * that write in place; on others the old bytes stay until the disk uses them again.
   */
  public void destroy() {
    try {
      if (!Files.exists(path)) return;
      try (var file = FileChannel.open(path, WRITE)) {
        file.write(ByteBuffer.wrap(Randomness.bytes((int) file.size())));
        file.force(true);
      }
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] make() {
    var secret = Randomness.bytes(length);
    try {
      Files.createDirectories(path.getParent(), OWN_FOLDER);
      var draft = path.resolveSibling(path.getFileName() + ".new");
      Files.deleteIfExists(draft);
      try (var file = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), OWN_FILE)) {
        file.write(ByteBuffer.wrap(HexFormat.of().formatHex(secret).getBytes(US_ASCII)));
        file.force(true);
      }
      Files.move(draft, path, ATOMIC_MOVE);
      try (var folder = FileChannel.open(path.getParent(), READ)) {
        folder.force(true); // the name too is on the disk before anything is sealed
      }
      return secret;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?> only(String rights) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
  }
}
