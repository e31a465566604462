package se.radrum.discussion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Seat;

/**
 * A post, as one reader sees it.
 *
 * @param day the sealed room knows no closer time
 * @param mine whether the reader wrote it
 * @param reason why it was refused, for its author and moderators; else empty
 */
public record PostView(
    UUID id,
    String alias,
    @Nullable Seat seat,
    LocalDate day,
    String text,
    PostState state,
    boolean mine,
    String reason) {

  /** Says nothing of what was said, so that no log ever holds it. */
  @Override
  public String toString() {
    return "PostView " + id;
  }
}
