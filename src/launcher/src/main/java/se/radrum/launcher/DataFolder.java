package se.radrum.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The folder everything lasting lies in. Readable by its owner only; one instance at a time. */
final class DataFolder implements AutoCloseable {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private static final int TRIES = 20;
  private static final int PAUSE_MILLIS = 50;

  private final Path root;
  private @Nullable FileLock lock;

  private DataFolder(Path root) {
    this.root = root;
  }

  /**
   * Makes the folder where needed.
   *
   * @throws Refusal when it lies under the temporary folder or cannot be written
   */
  static DataFolder at(Path root) {
    refuseTemporary(root);
    var folder = new DataFolder(root);
    try {
      Files.createDirectories(root);
      Files.setPosixFilePermissions(root, OWNER_ONLY);
      for (var part : new String[] {"run", "keys", "index", "types"})
        Files.createDirectories(root.resolve(part));
      Files.setPosixFilePermissions(folder.keys(), OWNER_ONLY);
      Files.setPosixFilePermissions(folder.run(), OWNER_ONLY);
      if (!Files.isWritable(root)) throw new IOException("not writable");
    } catch (IOException e) {
      throw new Refusal("The data folder " + root + " cannot be written: " + e.getMessage(), e);
    }
    return folder;
  }

  private static void refuseTemporary(Path root) {
    for (var temporary : new String[] {"/tmp", System.getProperty("java.io.tmpdir")})
      if (root.startsWith(Path.of(temporary).toAbsolutePath().normalize()))
        throw new Refusal(
            "The data folder "
                + root
                + " lies under the temporary folder, which is emptied. Choose"
                + " another with --data.");
  }

  /**
   * Takes the folder for this process. Who only looks whether it is taken ({@link #taken}) holds it
   * for a moment: that is waited out.
   *
   * @throws Refusal when another instance has it
   */
  DataFolder take() {
    for (int tried = 1; !locked(); tried++) {
      if (tried == TRIES)
        throw new Refusal("The data folder " + root + " is in use by another instance.");
      pause();
    }
    return this;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Locks the folder unless somebody has it; whether that went. */
  private boolean locked() {
    try {
      var channel =
          FileChannel.open(
              run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock = channel.tryLock();
      if (lock == null) channel.close();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      throw new Refusal("The data folder " + root + " cannot be locked: " + e.getMessage(), e);
    }
  }

  /** Whether some process has the folder at the moment. */
  boolean taken() {
    try (var probe = new DataFolder(root)) {
      return !probe.locked();
    }
  }

  Path root() {
    return root;
  }

  Path run() {
    return root.resolve("run");
  }

  Path keys() {
    return root.resolve("keys");
  }

  Path database() {
    return root.resolve("db");
  }

  /** This node's name: made once, the same after every restart. */
  String node() {
    var file = root.resolve("node");
    try {
      if (!Files.exists(file)) Files.writeString(file, UUID.randomUUID().toString());
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    var held = lock;
    if (held == null) return;
    try (var channel = held.acquiredBy()) {
      held.release();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
