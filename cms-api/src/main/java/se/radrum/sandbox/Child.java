package se.radrum.sandbox;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The process a file is opened in: a Java of its own with little memory, no settings and no
 * environment, ended when its time is out. It may reach no network and write no file: its own walls
 * say so ({@code cleaner.Walls}), and where the machine lets us, so does the kernel, by a network
 * with nothing in it and a largest file of no bytes.
 */
public final class Child {
  /** How long a file may take. */
  public static final int SECONDS_EACH = 20;

  private static final int MOST_BYTES = 12 * 1024 * 1024;
  private static final List<String> SHUT_IN =
      List.of("unshare", "--map-root-user", "--net", "prlimit", "--core=0", "--fsize=0");

  private final List<String> command;

  private Child(List<String> command) {
    this.command = command;
  }

  /**
   * A way to start one of the programs that open files.
   *
   * @param program the name of its class
   * @param classPath where it lies; said by the launcher
   */
  public static Child of(String program, String classPath) {
    var command = new ArrayList<>(kernelHelps() ? SHUT_IN : List.of());
    command.addAll(java());
    command.addAll(List.of("-cp", classPath, program));
    return new Child(List.copyOf(command));
  }

  /** Whether this machine gives us a network with nothing in it. */
  static boolean kernelHelps() {
    try {
      var tried = new ArrayList<>(SHUT_IN);
      tried.add("true");
      var process = start(tried);
      return process.waitFor(SECONDS_EACH, SECONDS) && process.exitValue() == 0;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static List<String> java() {
    return List.of(
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
        "-Xmx192m",
        "-XX:MaxMetaspaceSize=96m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        // Nothing of a file on disk: no dump, no list of counters, no report of a crash.
        "-XX:-HeapDumpOnOutOfMemoryError",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:-UsePerfData",
        "-XX:ErrorFile=/dev/null",
        "-XX:+DisableAttachMechanism",
        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=/dev/null",
        "-Duser.home=/dev/null",
        "-Djava.security.manager=se.radrum.cleaner.Walls");
  }

  private static Process start(List<String> command) throws IOException {
    var builder = new ProcessBuilder(command).directory(new File("/"));
    builder.redirectError(Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("MALLOC_ARENA_MAX", "1");
    return builder.start();
  }

  /**
   * What the program answers to a file.
   *
   * @param file is closed
   * @throws IOException when no process can be started
   */
  public Answer answer(InputStream file) throws IOException {
    var process = start(command);
    CompletableFuture.delayedExecutor(SECONDS_EACH, SECONDS).execute(process::destroyForcibly);
    try (file;
        var out = process.getInputStream()) {
      feed(file, process.getOutputStream());
      var answer = out.readNBytes(MOST_BYTES);
      boolean ended = process.waitFor(SECONDS_EACH, SECONDS) && process.exitValue() == 0;
      return new Answer(answer, ended);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(new byte[0], false);
    } finally {
      process.destroyForcibly();
    }
  }

  /** The program reads everything before it answers, or ends before it has read everything. */
  private static void feed(InputStream file, OutputStream in) {
    try (in) {
      file.transferTo(in);
    } catch (IOException ended) {
      // What it has said by then is heard all the same.
    }
  }
}
