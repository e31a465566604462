package se.radrum.proposal;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Seat;

/** What tells one figure from another. */
class FigureId implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable UUID entry;
  private @Nullable Seat seat;
  private int from;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FigureId that
        && from == that.from
        && seat == that.seat
        && Objects.equals(entry, that.entry);
  }

  @Override
  public int hashCode() {
    return Objects.hash(entry, seat, from);
  }
}
