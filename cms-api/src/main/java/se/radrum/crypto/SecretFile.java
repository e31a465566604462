package se.radrum.crypto;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A secret that lies in a file and not in the database: 32 random bytes, made when first asked for,
 * that only the owner may read.
 */
public final class SecretFile {
  private static final int LENGTH = 32;

  private SecretFile() {}

  /** The secret in a file; the file and its folder are made where they are missing. */
  public static byte[] readOrMake(Path file) {
    try {
      Files.createDirectories(file.getParent());
      make(file);
      var bytes = Files.readAllBytes(file);
      if (bytes.length != LENGTH)
        throw new IOException(file + " is not a secret of " + LENGTH + " bytes");
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(Path file) throws IOException {
    var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel = Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE), mine)) {
      channel.write(ByteBuffer.wrap(Randomness.bytes(LENGTH)));
    } catch (FileAlreadyExistsException alreadyMade) {
      // The usual case: made at the first start.
    }
  }
}
