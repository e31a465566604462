package se.radrum.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/**
 * A backup in two parts kept apart: {@code data} (the tables, the type files and the documents that
 * go with entries; ciphertext for everything confided) and {@code keys} (without which it opens
 * nothing). Whoever keeps both in one place has undone the point of it: {@code --keys PLACE} names
 * the other one. Each backup has data of its own; the keys are one part that follows ({@link
 * KeyPart}). The index is not taken along: it is rebuilt.
 */
record Backup(Arguments arguments, PrintStream out) {

  /** {@code backup DIR}: with the embedded database, at rest, so that the copy is whole. */
  void make() {
    var to = Path.of(arguments.operand(0, "a folder to write to")).toAbsolutePath();
    if (Files.exists(to))
      throw new Refusal("The folder " + to + " exists already. Name a new one.");
    if (!Files.exists(arguments.data().resolve("db-made")))
      throw new Refusal("There is nothing to copy in " + arguments.data() + ".");
    try (var folder = atRest()) {
      copy(folder.database(), to.resolve("data/db"));
      copy(folder.root().resolve("types"), to.resolve("data/types"));
      copy(folder.root().resolve("media"), to.resolve("data/media"));
      copy(folder.root().resolve("db-made"), to.resolve("data/db-made"));
      new KeyPart(keys(to)).follow(folder.keys());
    }
    out.println("Wrote " + to + "/data and " + keys(to) + ". Keep them in two different places.");
  }

  /** {@code restore DIR}: into a data folder that is empty. */
  void restore() {
    var from = Path.of(arguments.operand(0, "a folder to read")).toAbsolutePath();
    for (var part : new Path[] {from.resolve("data"), keys(from)})
      if (!Files.isDirectory(part)) throw new Refusal("The part " + part + " is missing.");
    if (Files.exists(arguments.data().resolve("db-made")))
      throw new Refusal("The data folder " + arguments.data() + " is not empty.");
    try (var folder = atRest()) {
      copy(from.resolve("data"), folder.root());
      new KeyPart(keys(from)).into(folder.keys());
    }
    out.println("Restored to " + arguments.data() + ". The index is rebuilt at the next start.");
  }

  /** Where the key part lies: beside the data when nobody has named a better place. */
  private Path keys(Path beside) {
    return Path.of(arguments.option("--keys", beside.resolve("keys").toString())).toAbsolutePath();
  }

  private DataFolder atRest() {
    if (System.getenv("RADRUM_DB_URL") != null)
      throw new Refusal(
          "The database is not ours to copy: use its own backup, and copy the folders keys, types and media.");
    return DataFolder.at(arguments.data()).take();
  }

  private static void copy(Path from, Path to) {
    if (!Files.exists(from)) return;
    try (var files = Files.walk(from)) {
      Files.createDirectories(to.getParent());
      for (var file : files.sorted(Comparator.naturalOrder()).toList()) {
        var target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(target);
        else if (Files.isRegularFile(file))
          Files.copy(
              file,
              target,
              StandardCopyOption.COPY_ATTRIBUTES,
              StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new Refusal("Copying " + from + " failed: " + e.getMessage(), e);
    }
  }
}
