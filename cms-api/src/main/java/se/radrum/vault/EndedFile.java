package se.radrum.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.TreeSet;

/**
 * The tombstones once more, in the key folder: it is newer than any backup of the database, so what
 * has ended since that backup is known when it is restored. Written anew as a whole each hour,
 * whatever has happened, so that its age tells nothing.
 */
record EndedFile(Path path) {
  private static final String NAME = "ended";

  static EndedFile in(Path folder) {
    return new EndedFile(folder.resolve(NAME));
  }

  List<Tombstone> read() {
    try {
      if (!Files.exists(path)) return List.of();
      return Files.readAllLines(path, US_ASCII).stream().map(Tombstone::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes these beside what stands there: nothing that has ended is ever forgotten. */
  void write(List<Tombstone> stones) {
    var lines = new TreeSet<String>();
    read().forEach(stone -> lines.add(stone.words()));
    stones.forEach(stone -> lines.add(stone.words()));
    try {
      var draft = path.resolveSibling(NAME + ".new");
      Files.deleteIfExists(draft);
      Files.createFile(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(draft, lines, US_ASCII);
      try (var file = FileChannel.open(draft, WRITE)) {
        file.force(true); // whole on the disk before it takes the place of the old one
      }
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
