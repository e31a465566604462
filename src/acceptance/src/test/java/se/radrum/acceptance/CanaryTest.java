package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What somebody writes, and who they are, is looked for in everything that lies on the disk. */
@Tag("guard:stold")
class CanaryTest {
  private static final String FROM = "203.0.113.77";

  /** A word that must be found: what shows that the search can find anything. */
  private static final Map<String, String> PUBLIC = Map.of("public", "Exempelkommunen");

  private final Map<String, String> canaries =
      new TreeMap<>(
          Map.of("written", "Kanariefågeln Vattenmelon", "answered", "Kanariefågeln Skridsko"));

  @Test
  void nothingConfidedLiesInTablesIndexKeysLogBackupOrWhatIsHeldOpen(TestReporter figures)
      throws IOException {
    var began = FileTime.from(Instant.now());
    try (var product = Product.fresh("canary", "--demo").start()) {
      confide(product);
      var found = new ArrayList<String>();
      int files = look(held(product, began), found);
      figures.publishEntry(
          "processes that serve, able to leave a core, kB of them swapped out",
          processes(product).size() + ", " + able(product) + ", " + swapped(product));
      assertEquals(0, able(product), "a process that fails leaves its memory on the disk");
      product.stop();
      var backup = Path.of("target", "canary-backup-" + System.nanoTime()).toAbsolutePath();
      assertEquals(0, product.command("backup", backup.toString()).status());

      files += look(List.of(product.data(), backup, product.log()), found);
      figures.publishEntry(
          "canaries looked for in tables, index, keys, log, backup and files held open, found",
          "%d in %d files, %d".formatted(canaries.size(), files, found.size()));
      assertEquals(List.of(), found);
      var tables = product.data().resolve("db");
      assertFalse(new Traces(tables, PUBLIC).found().isEmpty(), "the search finds nothing at all");
    }
  }

  /** Writes, comes back, answers; what the code is and where it came from are canaries too. */
  private void confide(Product product) {
    var written = canaries.getOrDefault("written", "");
    var code = Codes.written(product, written, FROM);
    var visitor = Codes.opened(product, code);
    visitor.post("/svar", Map.of("go", "answer", "text", canaries.getOrDefault("answered", "")));
    assertTrue(visitor.offers("answer"), "it was not answered");
    canaries.put("where from", FROM);
    canaries.put("code", code);
    canaries.put("code shown", code.replaceAll("(.{5})(?!$)", "$1 "));
  }

  /** Adds what is found in the places, and gives how many files were read. */
  private int look(List<Path> places, List<String> found) throws IOException {
    int files = 0;
    for (var place : places) {
      var traces = new Traces(place, canaries);
      found.addAll(traces.found());
      files += traces.files();
    }
    return files;
  }

  private static List<Long> processes(Product product) {
    return LongStream.concat(
            LongStream.of(product.pid()), product.children().stream().mapToLong(ProcessHandle::pid))
        .boxed()
        .toList();
  }

  /**
   * The files outside the data folder that a process holds open and that were written since, those
   * already deleted among them.
   */
  private static List<Path> held(Product product, FileTime since) throws IOException {
    var files = new ArrayList<Path>();
    for (var pid : processes(product)) {
      try (var open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
        for (var one : open.filter(Files::isRegularFile).toList())
          if (!Files.readSymbolicLink(one).startsWith(product.data())
              && Files.getLastModifiedTime(one).compareTo(since) > 0) files.add(one);
      }
    }
    return files;
  }

  private static long able(Product product) throws IOException {
    long able = 0;
    for (var pid : processes(product))
      able +=
          said(pid, "limits")
              .filter(line -> line.startsWith("Max core file size"))
              .filter(line -> !line.matches("Max core file size +0 .*"))
              .count();
    return able;
  }

  private static long swapped(Product product) throws IOException {
    long swapped = 0;
    for (var pid : processes(product))
      swapped +=
          said(pid, "status")
              .filter(line -> line.startsWith("VmSwap:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum();
    return swapped;
  }

  private static Stream<String> said(long pid, String what) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid, what)).stream();
  }
}
