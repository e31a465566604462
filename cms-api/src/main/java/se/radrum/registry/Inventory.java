package se.radrum.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import se.radrum.kernel.Checkup;

/**
 * The door to what the sealed room stores, column by column: the live tables against the list of
 * what may be there. Whoever asks what is stored about somebody is answered from here.
 */
@ApplicationScoped
@Transactional
public class Inventory implements Checkup {
  private static final Expected EXPECTED = Expected.read();

  private final Columns columns;

  @Inject
  Inventory(Columns columns) {
    this.columns = columns;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Inventory() {
    this(null);
  }

  /** What differs from the list, a line each; nothing when all is as it should be. */
  public List<String> differences() {
    return EXPECTED.against(columns.all());
  }

  /** Every column of the sealed room with its type and why it is there, then what differs. */
  public String report() {
    var lines =
        columns.all().stream()
            .filter(EXPECTED::lists)
            .map(c -> "%-34s %-16s %s%n".formatted(c.full(), c.type(), EXPECTED.reason(c)))
            .collect(Collectors.joining());
    var wrong = differences().stream().map("LOOK  %s%n"::formatted).collect(Collectors.joining());
    return lines + (wrong.isEmpty() ? "Nothing else is stored in the sealed room.\n" : wrong);
  }

  @Override
  public Finding look() {
    var wrong = differences();
    var state =
        wrong.isEmpty() ? "the sealed room stores what it may, and nothing else" : wrong.get(0);
    return new Finding("metadata", wrong.isEmpty(), state);
  }
}
