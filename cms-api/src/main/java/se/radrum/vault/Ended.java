package se.radrum.vault;

import java.util.Locale;
import java.util.UUID;

/**
 * Something that has ended and stays ended. It is told once more when an older backup has brought
 * it back: whoever keeps it ends it again, before anybody is served.
 */
public record Ended(What what, UUID id) {
  /** What can end. */
  public enum What {
    /** A case. */
    CASE,
    /** The council's use of a case: its author has taken it back. */
    WITHDRAWN,
    /** A yes to words of a case. */
    YES,
    /** The showing of an entry that rests on such a yes. */
    ENTRY;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
