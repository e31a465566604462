package se.radrum.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The command {@code radrum}: reads the words, does the thing, ends with 0, or 2 when refused. */
public final class Launcher {
  private static final String HELP =
      """
      radrum start [--port 8080] [--data DIR] [--demo]   run in the foreground until Ctrl-C
      radrum import FILE.jsonl[.gz] --type proposal      bring texts in, again and again if need be
      radrum export FILE.ndjson.gz                       every entry with its versions
      radrum user add|list|reset                         who may sign in
      radrum backup DIR | restore DIR                    data and keys, in two parts
      radrum doctor                                      how everything is, on one screen
      radrum demo                                        how to sign in to a running demo, now
      radrum test | bench [NAME]                         what the builders run
      """;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Runs one command. */
  public static void main(String[] words) {
    // What other libraries log would carry the launcher's class path; only faults are worth a line.
    System.setProperty("java.util.logging.SimpleFormatter.format", "%4$s %3$s: %5$s%6$s%n");
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
    try {
      new Launcher().run(Arguments.read(words));
      System.exit(0);
    } catch (Refusal e) {
      System.err.println(e.getMessage());
      System.exit(2);
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
    var address = listening(arguments);
    var world =
        World.open(
            DataFolder.at(arguments.data()),
            address,
            arguments.port(),
            settings(arguments),
            new Progress(out));
    Runtime.getRuntime().addShutdownHook(new Thread(world::close, "stop"));
    if (arguments.has("--demo")) Commands.on(arguments, out).programme(world.control());
    out.printf("Rådrum is ready at http://%s:%d%n", address, arguments.port());
    waitForever();
  }

  private static Map<String, String> settings(Arguments arguments) {
    var settings = new HashMap<String, String>();
    settings.put("radrum.demo", String.valueOf(arguments.has("--demo")));
    if (arguments.has("--proxy")) settings.put("radrum.proxy", arguments.option("--proxy", ""));
    return settings;
  }

  /** Plain HTTP stays on the loopback address, unless a proxy that speaks TLS stands before it. */
  private static String listening(Arguments arguments) {
    var address = arguments.option("--address", "127.0.0.1");
    if (!address.startsWith("127.") && !arguments.has("--proxy"))
      throw new Refusal(
          "On "
              + address
              + " visitors would reach Rådrum without TLS. Put a proxy with TLS before it and name"
              + " its address with --proxy.");
    return address;
  }

  private static void waitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
