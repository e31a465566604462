package se.radrum.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A command with its options and operands, checked all at once.
 *
 * @param command the first word
 * @param operands words that are no options, in order
 * @param options values of options; a flag has an empty value
 */
record Arguments(String command, List<String> operands, Map<String, String> options) {
  private static final Set<String> FLAGS = Set.of("--demo");
  private static final Set<String> VALUES =
      Set.of(
          "--port",
          "--data",
          "--keys",
          "--type",
          "--address",
          "--proxy",
          "--base",
          "--case",
          "--name",
          "--role",
          "--seat");

  /**
   * Reads a command line.
   *
   * @throws Refusal naming every option that is unknown or lacks its value
   */
  static Arguments read(String... words) {
    var faults = new ArrayList<String>();
    var operands = new ArrayList<String>();
    var options = new HashMap<String, String>();
    for (int i = 1; i < words.length; i++) {
      var word = words[i];
      if (FLAGS.contains(word)) options.put(word, "");
      else if (VALUES.contains(word) && i + 1 < words.length) options.put(word, words[++i]);
      else if (VALUES.contains(word)) faults.add(word + " needs a value");
      else if (word.startsWith("--")) faults.add(word + " is not an option");
      else operands.add(word);
    }
    if (!faults.isEmpty()) throw new Refusal(String.join("\n", faults));
    return new Arguments(words.length == 0 ? "help" : words[0], operands, options);
  }

  boolean has(String flag) {
    return options.containsKey(flag);
  }

  String option(String name, String otherwise) {
    return options.getOrDefault(name, otherwise);
  }

  /**
   * The port to answer on.
   *
   * @throws Refusal when it is no number from 1 to 65535
   */
  int port() {
    var text = option("--port", "8080");
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65_535) return port;
    } catch (NumberFormatException notANumber) {
      // falls through to the same words as a number out of range
    }
    throw new Refusal("--port takes a number from 1 to 65535, not " + text);
  }

  /** The data folder, absolute. */
  Path data() {
    return Path.of(option("--data", "data")).toAbsolutePath().normalize();
  }

  /**
   * The n-th operand.
   *
   * @throws Refusal saying what is missing
   */
  String operand(int n, String what) {
    if (operands.size() <= n) throw new Refusal(command + " needs " + what);
    return operands.get(n);
  }
}
