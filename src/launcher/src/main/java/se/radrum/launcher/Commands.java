package se.radrum.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The commands that talk to the application. A running instance is reached through its control
 * file; with none running the application is started for the command alone, on a free loopback
 * port, and stopped after it.
 */
record Commands(Arguments arguments, DataFolder folder, PrintStream out) {

  static Commands on(Arguments arguments, PrintStream out) {
    return new Commands(arguments, DataFolder.at(arguments.data()), out);
  }

  /** {@code import FILE --type T}: streams the lines, shows how far it is, tells each bad line. */
  void bringIn() {
    var file = Path.of(arguments.operand(0, "a file")).toAbsolutePath();
    var type = arguments.option("--type", "");
    if (type.isEmpty()) throw new Refusal("import needs --type, for example --type proposal");
    if (!Files.isReadable(file)) throw new Refusal("The file " + file + " cannot be read.");
    var bar = new ImportProgress(count(file), out);
    use(
        control -> {
          var answer =
              control.post(
                  "import?type=" + encode(type),
                  "application/x-ndjson",
                  BodyPublishers.ofInputStream(() -> opened(file)));
          lines(answer, bar::line);
        });
    bar.end();
  }

  /** {@code export FILE}: every entry with its versions, packed. */
  void export() {
    var file = Path.of(arguments.operand(0, "a file to write")).toAbsolutePath();
    use(control -> copy(control.get("export"), file));
    out.println("Wrote " + file);
  }

  /**
   * {@code doctor}: one line a part; refuses when a part is not well. {@code doctor metadata}: what
   * is stored, column by column. {@code doctor disclosure --case ID}: what is stored of one case.
   * {@code doctor drill}: whether two trustees could recover, and when they last tried.
   */
  void doctor() {
    if (arguments.operands().isEmpty()) look();
    else if (arguments.operands().get(0).equals("metadata")) metadata();
    else if (arguments.operands().get(0).equals("disclosure")) disclosure();
    else if (arguments.operands().get(0).equals("drill")) drill();
    else throw new Refusal("doctor knows metadata, drill, and disclosure --case ID.");
  }

  private void metadata() {
    use(
        control -> {
          var report = read(control.get("metadata"));
          out.print(report);
          if (report.contains("LOOK")) throw new Refusal("What is stored has changed.");
        });
  }

  private void disclosure() {
    var id = arguments.option("--case", "");
    if (id.isEmpty()) throw new Refusal("doctor disclosure needs --case and the id of a case");
    use(control -> out.print(read(control.get("disclosure/" + encode(id)))));
  }

  /** No phrase is typed at the machine, whose keeper shall open nothing: they try it on a page. */
  private void drill() {
    var report = new DoctorReport(out);
    use(
        control -> {
          if (!report.one("recovery", read(control.get("doctor"))).contains("due now")) return;
          throw new Refusal("It is time to try: two trustees, at /rad/recovery/prova.");
        });
  }

  private void look() {
    var report = new DoctorReport(out);
    use(control -> report.print(read(control.get("doctor"))));
  }

  /** {@code demo}: who there is to sign in as, with the six digits that hold just now. */
  void demo() {
    if (!folder.taken()) throw new Refusal("No demo is running. Begin with: radrum start --demo");
    programme(Control.of(folder));
  }

  void programme(Control control) {
    lines(control.get("demo"), out::println);
  }

  /** {@code user add|list|reset}. */
  void user() {
    var deed = arguments.operand(0, "add, list or reset");
    var form = new StringJoiner("&").add("do=" + encode(deed));
    for (var option : Map.of("name", "--name", "role", "--role", "seat", "--seat").entrySet())
      if (arguments.has(option.getValue()))
        form.add(option.getKey() + "=" + encode(arguments.option(option.getValue(), "")));
    use(
        control ->
            lines(
                control.post(
                    "users",
                    "application/x-www-form-urlencoded",
                    BodyPublishers.ofString(form.toString())),
                out::println));
  }

  private void use(Consumer<Control> work) {
    if (folder.taken()) {
      work.accept(Control.of(folder));
      return;
    }
    out.println("No instance is running; starting the application for this command.");
    try (var world =
        World.open(folder, Doorway.local(Server.freePort()), false, new Progress(out))) {
      work.accept(world.control());
    }
  }

  private static void lines(InputStream answer, Consumer<String> each) {
    try (var reader = new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8))) {
      reader.lines().forEach(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(InputStream answer) {
    try (answer) {
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(InputStream answer, Path file) {
    try (answer;
        var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
      answer.transferTo(packed);
    } catch (IOException e) {
      throw new Refusal("The file " + file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static long count(Path file) {
    Function<BufferedReader, Long> lines = reader -> reader.lines().count();
    try (var reader =
        new BufferedReader(new InputStreamReader(opened(file), StandardCharsets.UTF_8))) {
      return lines.apply(reader);
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal("The file " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static InputStream opened(Path file) {
    try {
      var raw = Files.newInputStream(file);
      return file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
    } catch (IOException e) {
      throw new Refusal("The file " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static String encode(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }
}
