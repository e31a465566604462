package se.radrum.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a process asks the system for that could put anything on a disk, told by {@code strace}: a
 * file opened to be written, made, renamed or linked, and bytes written to one that is open. What
 * is written is never told, only where.
 */
final class Calls implements AutoCloseable {
  private static final Path STRACE = Path.of("/usr/bin/strace");
  private static final String ASKED =
      "trace=open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,"
          + "symlinkat,write,writev,pwrite64,pwritev,pwritev2,sendfile,copy_file_range,splice,"
          + "fallocate,ftruncate,truncate";

  /** Sockets and pipes are no files; what lies under {@code /dev} and {@code /proc} is no disk. */
  private static final Pattern WRITES =
      Pattern.compile(
          "^\\d+ +((open|openat)\\([^)]*(O_WRONLY|O_RDWR|O_CREAT)(?!.*\"/(dev|proc)/)"
              + "|creat|mkdir|rename|link|symlink|truncate"
              + "|(write|pwrite|ftruncate|fallocate|sendfile|splice)\\w*\\(\\d+</(?!dev/|proc/)"
              + "|copy_file_range\\().*");

  private static final Pattern IN_VAIN = Pattern.compile(".* = -1 E.*");

  private final Process strace;
  private final Path told;

  private Calls(Process strace, Path told) {
    this.strace = strace;
    this.told = told;
  }

  /**
   * Looks at a process and its threads from now on; where strace is not there, or may not look, the
   * test is skipped and says so.
   */
  static Calls of(long pid, String name) throws IOException {
    assumeTrue(Files.isExecutable(STRACE), "strace is not installed");
    var told = Path.of("target", name + "-calls.txt").toAbsolutePath();
    Files.deleteIfExists(told);
    var said = Path.of("target", name + "-strace.txt").toFile();
    var strace =
        new ProcessBuilder(
                STRACE.toString(),
                "-f",
                "-y",
                "-s",
                "0",
                "-e",
                "signal=none",
                "-e",
                ASKED,
                "-o",
                told.toString(),
                "-p",
                String.valueOf(pid))
            .redirectErrorStream(true)
            .redirectOutput(said)
            .start();
    Product.await(
        "strace to look", () -> !strace.isAlive() || text(said.toPath()).contains("attached"));
    assumeTrue(strace.isAlive(), "strace may not look: " + text(said.toPath()));
    return new Calls(strace, told);
  }

  /** Those that wrote, until now. */
  List<String> writing() {
    return lines().stream()
        .filter(line -> WRITES.matcher(line).matches())
        .filter(line -> !IN_VAIN.matcher(line).matches())
        .toList();
  }

  /** All that were told, until now: an opening to read among them. */
  int all() {
    return lines().size();
  }

  private List<String> lines() {
    return text(told).lines().toList();
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks away; everything that was asked for until now has been told. */
  @Override
  public void close() {
    strace.destroy();
    strace.onExit().join();
  }
}
