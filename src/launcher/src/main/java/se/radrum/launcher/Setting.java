package se.radrum.launcher;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the settings' reference, and what may stand there. The rule closes the comment above
 * the line: {@code [1..3600]} for a whole number, {@code [yes|no]} for one of some words, {@code
 * [https]} for an address with TLS, {@code [host:port]} for where something listens, {@code [off or
 * https]} for one that may be left out, {@code [optional]} for a text or nothing. A line without a
 * rule takes any text that is not blank.
 *
 * @param name as the product knows it, {@code radrum.outbox.interval}
 * @param rule what stands in the brackets; empty for any text
 */
record Setting(String name, String rule) {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})");

  /** This very machine, where nothing passes a network: trials stand there. */
  private static final Pattern HERE = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/.*");

  private static final String OFF = "off";
  private static final String OR = " or ";
  private static final String ADDRESS = "https";
  private static final String PLACE = "host:port";
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+:\\d{1,5}");
  private static final Pattern SECRET = Pattern.compile("password|secret|token|pepper");

  /**
   * What an environment calls it: MicroProfile Config 3.0, "Environment Variables Mapping Rules".
   */
  String variable() {
    return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  /** What the variables of all settings of the same feature begin with. */
  String kin() {
    return variable().substring(0, variable().indexOf('_', "RADRUM_".length()) + 1);
  }

  /** What is wrong with a value, in words for whoever set it; nothing when it will do. */
  Optional<String> fault(String value) {
    if (holds(value)) return Optional.empty();
    return Optional.of("%s takes %s, not %s".formatted(variable(), wanted(), shown(value)));
  }

  /** A value as it may be printed. */
  String shown(String value) {
    return value.isBlank() ? "nothing" : SECRET.matcher(name).find() ? "…" : value;
  }

  private boolean holds(String value) {
    if (value.isBlank()) return rule.equals("optional");
    if (range().matches()) return within(range(), value);
    if (rule.contains("|")) return words().contains(value);
    if (mayBeOff() && value.equals(OFF)) return true;
    if (kind().equals(PLACE)) return HOST.matcher(value).matches();
    return !kind().equals(ADDRESS) || Doorway.secure(value) || HERE.matcher(value).matches();
  }

  private boolean mayBeOff() {
    return rule.startsWith(OFF + OR);
  }

  private String kind() {
    return mayBeOff() ? rule.substring((OFF + OR).length()) : rule;
  }

  private String wanted() {
    if (range().matches()) return "a whole number from " + rule.replace("..", " to ");
    if (rule.contains("|")) return String.join(" or ", words());
    var or = mayBeOff() ? OFF + OR : "";
    if (kind().equals(PLACE)) return or + PLACE;
    return kind().equals(ADDRESS) ? or + "an address that begins with https://" : "a text";
  }

  private Matcher range() {
    return RANGE.matcher(rule);
  }

  private List<String> words() {
    return List.of(rule.split("\\|", -1));
  }

  private static boolean within(Matcher range, String value) {
    if (!range.matches() || !value.matches("\\d{1,9}")) return false;
    int number = Integer.parseInt(value);
    return number >= Integer.parseInt(range.group(1)) && number <= Integer.parseInt(range.group(2));
  }
}
