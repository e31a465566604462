package se.radrum.portal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something a page shows, read when it is first asked for and no more: a list in a page asks its
 * expression again for every row and column, and each time would be another walk through a door.
 */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> read;
  private @Nullable T value;

  /** What is read so, later. */
  public Once(Supplier<T> read) {
    this.read = read;
  }

  @Override
  public T get() {
    var known = value;
    if (known == null) {
      known = read.get();
      value = known;
    }
    return known;
  }
}
