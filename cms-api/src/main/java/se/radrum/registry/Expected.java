package se.radrum.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.radrum.registry.Columns.Column;

/**
 * What may be stored, column by column, with the reason: {@code stored.txt} beside this class. A
 * table of the sealed room names all its columns; of the others it is enough that they are known.
 */
final class Expected {
  private static final Pattern CLOCK = Pattern.compile("(datetime|timestamp|time|year)\\b.*");
  private static final Pattern TELLING =
      Pattern.compile("(.*_)?(ip|agent|browser|referrer|address|cookie|country|phone|email)(_.*)?");

  private final Map<String, String> sealed = new LinkedHashMap<>();
  private final List<String> open;

  private Expected(List<String> lines) {
    lines.stream().filter(line -> line.contains(".")).forEach(this::list);
    open = lines.stream().filter(line -> !line.contains(".")).flatMap(Expected::words).toList();
  }

  private void list(String line) {
    var parts = line.split("\\s+", 2);
    sealed.put(parts[0], parts[1].strip());
  }

  static Expected read() {
    var file = Objects.requireNonNull(Expected.class.getResourceAsStream("stored.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return new Expected(
          lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a column is listed as one of the sealed room. */
  boolean lists(Column column) {
    return sealed.containsKey(column.full());
  }

  /** Why a column is there. */
  String reason(Column column) {
    return sealed.getOrDefault(column.full(), "");
  }

  /** What is there and not expected, expected and not there, or of a kind that is never allowed. */
  List<String> against(List<Column> found) {
    var there = found.stream().map(Column::full).toList();
    var missing = sealed.keySet().stream().filter(name -> !there.contains(name));
    return Stream.of(
            found.stream().filter(c -> !known(c)).map(c -> c.full() + " is not expected"),
            missing.map(name -> name + " is expected and not there"),
            found.stream().filter(this::lists).flatMap(Expected::never))
        .flatMap(faults -> faults)
        .toList();
  }

  private boolean known(Column column) {
    return lists(column) || open.contains(column.table());
  }

  private static Stream<String> never(Column column) {
    var faults = Stream.<String>builder();
    if (CLOCK.matcher(column.type()).matches()) faults.add(column.full() + " tells a time of day");
    if (column.extra().contains("auto_increment")) faults.add(column.full() + " tells an order");
    if (TELLING.matcher(column.name()).matches())
      faults.add(column.full() + " has a name that tells");
    return faults.build();
  }

  private static Stream<String> words(String line) {
    return Stream.of(line.split("\\s+", -1));
  }
}
