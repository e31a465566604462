package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.UUID;
import se.radrum.crypto.Sha256;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * The files of papers, each under the hash of what is in it: the same file twice is one. A file is
 * in its place whole and on the disk, or it is not there.
 */
@ApplicationScoped
class PaperFolder {
  /** The largest file, in MB. */
  static final int MOST_MB = 20;

  private static final int MOST = MOST_MB * 1_000_000;

  private final ContentSettings settings;

  @Inject
  PaperFolder(ContentSettings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  PaperFolder() {
    this(null);
  }

  /**
   * A file that has come and has no place yet; gone when it is closed, unless it was given one.
   *
   * @param hash of what is in it (SHA-256, in hexadecimal)
   */
  record Arrived(Path path, int size, String hash) implements AutoCloseable {
    InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(path);
    }
  }

  /**
   * Takes a file in.
   *
   * @throws Problem TOO_LARGE when there is more of it than we take
   */
  Arrived receive(InputStream body) throws IOException {
    Files.createDirectories(settings.media());
    var path = settings.media().resolve("arriving-" + UUID.randomUUID());
    try {
      long size = write(body, path);
      if (size > MOST) throw Problem.of(Kind.TOO_LARGE, "content.paper.heavy", MOST_MB);
      try (var in = Files.newInputStream(path)) {
        return new Arrived(path, (int) size, HexFormat.of().formatHex(Sha256.of(in)));
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  private static long write(InputStream body, Path path) throws IOException {
    try (var file =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var out = Channels.newOutputStream(file);
      var some = new byte[64 * 1024];
      long size = 0;
      for (int read = body.read(some); read >= 0 && size <= MOST; read = body.read(some)) {
        out.write(some, 0, read);
        size += read;
      }
      file.force(true);
      return size;
    }
  }

  /** Gives a file its place. */
  void keep(Arrived file) throws IOException {
    var place = place(file.hash());
    Files.createDirectories(place.getParent());
    Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE);
    for (var folder : new Path[] {place.getParent(), settings.media()}) {
      try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  /** Where a file of a hash lies. */
  Path place(String hash) {
    return settings.media().resolve(hash.substring(0, 2)).resolve(hash);
  }
}
