package se.radrum.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the environment sets, checked against the one reference before anything opens: a value that
 * does not hold, and a name that is none of ours, would otherwise be found by the server, one at a
 * time and in its own words, or never.
 */
final class Settings {
  private static final String REFERENCE = "/META-INF/microprofile-config.properties";
  private static final Pattern RULE = Pattern.compile("\\[([^\\]]+)\\]$");

  private final List<Setting> known;

  private Settings(List<Setting> known) {
    this.known = known;
  }

  /** The product's own reference. */
  static Settings ours() {
    try (var lines = Settings.class.getResourceAsStream(REFERENCE)) {
      if (lines == null) throw new IOException(REFERENCE + " is not in the jar");
      return read(new String(lines.readAllBytes(), UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a reference: a comment, its rule last, then the line it speaks of. */
  static Settings read(List<String> lines) {
    var known = new ArrayList<Setting>();
    var rule = "";
    for (var line : lines) {
      if (line.contains("=") && !line.startsWith("#")) {
        known.add(new Setting(line.split("=", 2)[0].strip(), rule));
      }
      rule = rule(line);
    }
    return new Settings(known);
  }

  private static String rule(String line) {
    var found = RULE.matcher(line);
    return line.startsWith("#") && found.find() ? found.group(1) : "";
  }

  /**
   * What of an environment are settings, as lines to print: {@code radrum.outbox.interval = 10}.
   *
   * @throws Refusal with every value that does not hold and every name that is no setting
   */
  List<String> of(Map<String, String> environment) {
    var faults = new ArrayList<String>();
    var set = new ArrayList<String>();
    environment.keySet().stream()
        .filter(this::isMistaken)
        .sorted()
        .forEach(name -> faults.add(name + " is no setting of Rådrum" + near(name)));
    for (var each : known) {
      var value = environment.get(each.variable());
      if (value == null) continue;
      each.fault(value).ifPresent(faults::add);
      set.add(each.name() + " = " + each.shown(value));
    }
    if (!faults.isEmpty()) throw new Refusal(String.join("\n", faults));
    return set;
  }

  /** Begins as the settings of a feature do, and is none of them. */
  private boolean isMistaken(String variable) {
    return known.stream().noneMatch(each -> each.variable().equals(variable))
        && known.stream().map(Setting::kin).anyMatch(variable::startsWith);
  }

  private String near(String variable) {
    return known.stream()
        .filter(each -> variable.startsWith(each.kin()))
        .map(Setting::variable)
        .min(Comparator.comparingInt(each -> Math.abs(each.length() - variable.length())))
        .map(each -> "; there is " + each)
        .orElse("");
  }
}
