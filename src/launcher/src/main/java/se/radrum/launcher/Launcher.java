package se.radrum.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * The command {@code radrum}: reads the words, does the thing, ends with 0, with 2 when refused,
 * with 1 when something broke.
 */
public final class Launcher {
  private static final String HELP =
      """
      radrum start [--port 8080] [--data DIR] [--demo]   run in the foreground until Ctrl-C
      radrum import FILE.jsonl[.gz] --type proposal      bring texts in, again and again if need be
      radrum export FILE.ndjson.gz                       every entry with its versions
      radrum user add|list|reset                         who may sign in
      radrum backup DIR | restore DIR [--keys PLACE]     data and keys, in two parts
      radrum doctor                                      how everything is, on one screen
      radrum doctor metadata | disclosure --case ID      what is stored: of all, of one case
      radrum doctor drill                                whether two trustees could recover, and if it is time
      radrum demo                                        how to sign in to a running demo, now
      radrum test | bench [NAME]                         what the builders run
      """;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Runs one command. */
  public static void main(String[] words) {
    // What other libraries log would carry the launcher's class path; only faults are worth a line.
    System.setProperty("java.util.logging.SimpleFormatter.format", "%4$s %3$s: %5$s%6$s%n");
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
    var launcher = new Launcher();
    // What the command says is ours to say; the server prints a line of its own when it stops.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      launcher.run(Arguments.read(words));
      System.exit(0);
    } catch (Refusal e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (Throwable unforeseen) {
      // Threads of a half-started house would keep it from ending.
      unforeseen.printStackTrace();
      System.exit(1);
    }
  }

  private void run(Arguments arguments) {
    refuseWrongJava();
    switch (arguments.command()) {
      case "start" -> start(arguments);
      case "import" -> Commands.on(arguments, out).bringIn();
      case "export" -> Commands.on(arguments, out).export();
      case "user" -> Commands.on(arguments, out).user();
      case "doctor" -> Commands.on(arguments, out).doctor();
      case "demo" -> Commands.on(arguments, out).demo();
      case "backup" -> new Backup(arguments, out).make();
      case "restore" -> new Backup(arguments, out).restore();
      case "help" -> out.print(HELP);
      default -> throw new Refusal("There is no command " + arguments.command() + ".\n\n" + HELP);
    }
  }

  private static void refuseWrongJava() {
    if (Runtime.version().feature() != 17)
      throw new Refusal(
          "Rådrum runs on Java 17; this is Java %d. Set JAVA_HOME to a Java 17."
              .formatted(Runtime.version().feature()));
  }

  private void start(Arguments arguments) {
    var doorway = Doorway.of(arguments);
    var settings = Settings.ours().of(System.getenv());
    var folder = DataFolder.at(arguments.data());
    settings.forEach(line -> out.println("  Setting       " + line));
    var world = World.open(folder, doorway, arguments.has("--demo"), new Progress(out));
    if (arguments.has("--demo")) Commands.on(arguments, out).programme(world.control());
    out.println("Rådrum is ready at " + doorway.base());
    waitForever();
  }

  private static void waitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
