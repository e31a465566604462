package se.radrum.guards;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Counts the guards of a test run and prints them when it ends. Found by JUnit through the class
 * path. Where {@code radrum.guards} names a folder, what was printed is left there too, a file a
 * process, so that the command can add the modules up; with {@code -Dradrum.write=true} the figures
 * go into {@code src/docs/security.md}.
 */
public class Ledger implements TestExecutionListener {
  private static final String GUARD = "guard:";

  private final Map<String, Tally> tallies = new TreeMap<>();

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    switch (result.getStatus()) {
      case SUCCESSFUL -> {
        if (test.isTest()) guards(test).forEach(Tally::passed);
      }
      case FAILED -> guards(test).forEach(Tally::failed);
      case ABORTED -> guards(test).forEach(Tally::skipped);
    }
  }

  @Override
  public synchronized void executionSkipped(TestIdentifier test, String reason) {
    guards(test).forEach(Tally::skipped);
  }

  @Override
  public synchronized void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    guards(test).forEach(tally -> tally.measured(entry.getKeyValuePairs()));
  }

  @Override
  public synchronized void testPlanExecutionFinished(TestPlan plan) {
    if (tallies.isEmpty()) return;
    var text =
        tallies.entrySet().stream()
            .map(one -> one.getValue().printed(one.getKey()))
            .collect(Collectors.joining());
    print(System.out, text);
    try {
      leave(text);
      if (Boolean.getBoolean("radrum.write")) FigureTable.inTheCheckout().write(figures());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(PrintStream out, String text) {
    out.print(text);
    out.flush();
  }

  private static void leave(String text) throws IOException {
    var folder = System.getProperty("radrum.guards");
    if (folder == null) return;
    Files.createDirectories(Path.of(folder));
    Files.writeString(Path.of(folder, ProcessHandle.current().pid() + ".txt"), text);
  }

  private Map<String, Map<String, String>> figures() {
    var all = new TreeMap<String, Map<String, String>>();
    tallies.forEach((guard, tally) -> all.put(guard, tally.figures()));
    return all;
  }

  private Stream<Tally> guards(TestIdentifier test) {
    return test.getTags().stream()
        .map(tag -> tag.getName())
        .filter(name -> name.startsWith(GUARD))
        .map(name -> tallies.computeIfAbsent(name.substring(GUARD.length()), n -> new Tally()));
  }
}
