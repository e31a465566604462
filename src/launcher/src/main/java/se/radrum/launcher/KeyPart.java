package se.radrum.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The key part of a backup. There is one, and it follows the key folder: a month's key that was
 * ended there is destroyed here at the next backup, so no old copy of the data is opened by a key
 * that a decision has ended. A key that is only missing there is kept: it may be the last one.
 * Copies of the data may be many; copies of this part that are left lying about undo the point of
 * it.
 */
record KeyPart(Path path) {
  private static final String MONTH = "month-";
  private static final String ENDED = "ended";
  private static final String DRAFT = ".new";

  /**
   * Brings this part after the key folder.
   *
   * @throws Refusal when there are no keys to follow, or it holds those of another installation
   */
  void follow(Path keys) {
    refuseForeign(keys);
    try {
      owned(path);
      var ended = new TreeSet<>(ended(path));
      ended.addAll(ended(keys));
      for (var file : files(keys)) copy(file, path);
      settle(Files.write(path.resolve(ENDED + DRAFT), ended), path.resolve(ENDED));
      var over = ended.stream().map(KeyPart::month).toList();
      for (var file : files(path)) if (over.contains(name(file))) destroy(file);
    } catch (IOException e) {
      throw new Refusal("The keys could not be copied to " + path + ": " + e.getMessage(), e);
    }
  }

  /** Brings back the keys into an empty folder, but none of a month that has ended. */
  void into(Path keys) {
    try {
      owned(keys);
      var over = ended(path).stream().map(KeyPart::month).toList();
      for (var file : files(path)) if (!over.contains(name(file))) copy(file, keys);
    } catch (IOException e) {
      throw new Refusal("The keys could not be copied from " + path + ": " + e.getMessage(), e);
    }
  }

  private void refuseForeign(Path keys) {
    var mine = path.resolve("instance");
    var theirs = keys.resolve("instance");
    if (!Files.exists(theirs))
      throw new Refusal("There are no keys in " + keys + ". Is it the right data folder?");
    try {
      if (Files.exists(mine) && Files.mismatch(mine, theirs) >= 0)
        throw new Refusal("The folder " + path + " holds the keys of another installation.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The key file a tombstone of a month speaks of; something no file is called for any other. */
  private static String month(String tombstone) {
    return tombstone.replace("month ", MONTH);
  }

  private static Set<String> ended(Path folder) throws IOException {
    var file = folder.resolve(ENDED);
    return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> Files.isRegularFile(f) && !name(f).endsWith(DRAFT)).toList();
    }
  }

  private static void owned(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  private static void copy(Path file, Path folder) throws IOException {
    var draft = folder.resolve(name(file) + DRAFT);
    Files.copy(
        file, draft, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    settle(draft, folder.resolve(name(file)));
  }

  /** What lies under a name stays whole until what takes its place is whole and on the disk. */
  private static void settle(Path draft, Path whole) throws IOException {
    try (var file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Written over first, for disks that write in place. */
  private static void destroy(Path file) throws IOException {
    var blank = new byte[(int) Files.size(file)];
    Arrays.fill(blank, (byte) '0');
    Files.write(file, blank);
    Files.delete(file);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
