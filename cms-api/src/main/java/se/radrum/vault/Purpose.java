package se.radrum.vault;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import java.time.Duration;

/** What is kept in {@link SealedSessions}, and for how long. */
public enum Purpose {
  /** What somebody is writing: from the last step ten minutes more than the form's hour. */
  DRAFT(ofMinutes(70), ofHours(12)),
  /** The same, begun where much is written at once: it never takes a draft's room from others. */
  DRAFT_IN_CROWD(ofMinutes(70), ofHours(12)),
  /** What is clean of the files somebody sends along; as long as the draft. */
  FILES(ofMinutes(70), ofHours(12), 48),
  /** The code, shown once after something was sent. */
  RECEIPT(ofMinutes(10), ofMinutes(10)),
  /** A case its author has opened by code. */
  OPENED_CASE(ofMinutes(10), ofMinutes(30)),
  /** The keys of somebody on the staff who has given their phrase. */
  UNLOCK(ofMinutes(15), ofHours(8)),
  /** The password was right; the second step is not done. */
  HALFWAY(ofMinutes(10), ofMinutes(10));

  private final Duration idle;
  private final Duration longest;
  private final int mebibytes;

  Purpose(Duration idle, Duration longest) {
    this(idle, longest, 16);
  }

  Purpose(Duration idle, Duration longest, int mebibytes) {
    this.idle = idle;
    this.longest = longest;
    this.mebibytes = mebibytes;
  }

  /** How long it stays when nobody touches it. */
  public Duration idle() {
    return idle;
  }

  /** How long it stays at most. */
  public Duration longest() {
    return longest;
  }

  /** How much room there is for all of it together, in bytes. */
  public int room() {
    return mebibytes * 1024 * 1024;
  }
}
