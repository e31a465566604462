package se.radrum.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.radrum.kernel.Problem.Fault;

/**
 * The query parameters of a request. Ask for each by name, then call {@link #end}: what was not
 * asked for, or could not be read, is said there, all at once.
 */
public final class Parameters {
  private final Map<String, List<String>> given;
  private final Set<String> known = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  /** The parameters as the request gave them: name → values. */
  public Parameters(Map<String, List<String>> given) {
    this.given = given;
  }

  /** A text; empty when it is not given or blank. */
  public Optional<String> text(String name) {
    return texts(name).stream().findFirst();
  }

  /** A parameter that may be repeated. */
  public List<String> texts(String name) {
    known.add(name);
    return given.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** A whole number within bounds; the other one when it is not given. */
  public int number(String name, int min, int max, int otherwise) {
    return text(name).flatMap(value -> within(name, value, min, max)).orElse(otherwise);
  }

  /** A value that is read some way; the reader answers empty when it cannot be. */
  public <T> Optional<T> read(String name, Function<String, Optional<T>> how) {
    return text(name)
        .flatMap(
            value -> {
              var read = how.apply(value);
              if (read.isEmpty()) fault(name, "kernel.parameter.value", name);
              return read;
            });
  }

  /** Notes that a parameter cannot be used as it is. */
  public void fault(String name, String key, Object... arguments) {
    faults.add(Fault.at(name, key, arguments));
  }

  /** The names that were given, in no order. */
  public Set<String> names() {
    return given.keySet();
  }

  /**
   * Nothing else is expected.
   *
   * @throws Problem BAD_REQUEST naming every unknown and every unreadable parameter
   */
  public void end() {
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(name -> fault(name, "kernel.parameter.unknown", name));
    if (!faults.isEmpty()) throw Problem.malformed(faults);
  }

  private Optional<Integer> within(String name, String value, int min, int max) {
    try {
      int number = Integer.parseInt(value);
      if (number >= min && number <= max) return Optional.of(number);
    } catch (NumberFormatException e) {
      // Falls through to the same fault: a number within the bounds was expected.
    }
    fault(name, "kernel.parameter.number", name, min, max);
    return Optional.empty();
  }
}
