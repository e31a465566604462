package se.radrum.registry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A diary over a list instead of a table. */
public final class MemoryDiary {
  private final List<DiaryRow> rows = new ArrayList<>();
  private final Registry registry;

  /** An empty diary. */
  public MemoryDiary(Clock clock) {
    registry =
        new Registry(
            new Diary() {
              @Override
              void add(DiaryRow row) {
                rows.add(row);
              }
            },
            clock);
  }

  /** The door to it. */
  public Registry registry() {
    return registry;
  }

  /** The designations given. */
  public List<String> designations() {
    return rows.stream().map(DiaryRow::designation).toList();
  }
}
