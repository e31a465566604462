package se.radrum.registry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a class of submissions is kept. Nothing is disposed of before there is a decision: an
 * official document may be destroyed by a <i>gallringsbeslut</i> only (the Archives Act, 1990:782,
 * section 10).
 *
 * @param kind {@code usual}, or {@code child} for what concerns a child who may need protection
 * @param months how many whole months after the one it came in
 * @param decision the decision's number; null as long as nobody has decided
 */
public record Retention(String kind, int months, @Nullable String decision) {
  /** Whether somebody has decided. */
  public boolean decided() {
    return decision != null;
  }

  /** The decision's number. */
  public Optional<String> number() {
    return Optional.ofNullable(decision);
  }
}
