package se.radrum.attachment;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
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
final class Child {
  /** How long a file may take. */
  static final int SECONDS_EACH = 20;

  private static final int MOST_BYTES = 12 * 1024 * 1024;
  private static final List<String> SHUT_IN =
      List.of("unshare", "--map-root-user", "--net", "prlimit", "--core=0", "--fsize=0");

  private final List<String> command;

  private Child(List<String> command) {
    this.command = command;
  }

  /** A way to start the cleaner that lies on a class path. */
  static Child on(String classPath) {
    var command = new ArrayList<>(kernelHelps() ? SHUT_IN : List.of());
    command.addAll(java());
    command.addAll(List.of("-cp", classPath, "se.radrum.cleaner.Cleaner"));
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
   * What the cleaner answers to a file; empty when it did not come to an answer.
   *
   * @throws IOException when no process can be started
   */
  byte[] answer(byte[] file) throws IOException {
    var process = start(command);
    CompletableFuture.delayedExecutor(SECONDS_EACH, SECONDS).execute(process::destroyForcibly);
    try (var in = process.getOutputStream();
        var out = process.getInputStream()) {
      in.write(file);
      in.close();
      var answer = out.readNBytes(MOST_BYTES);
      return process.waitFor(SECONDS_EACH, SECONDS) && process.exitValue() == 0
          ? answer
          : new byte[0];
    } catch (IOException ended) {
      // It was ended, or ended itself, before it had read everything.
      return new byte[0];
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new byte[0];
    } finally {
      process.destroyForcibly();
    }
  }
}
