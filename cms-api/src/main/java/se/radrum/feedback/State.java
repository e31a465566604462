package se.radrum.feedback;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a submission stands, and what may follow. */
public enum State {
  /** Nobody has read it. */
  NEW,
  /** Nobody has read it, and it looks like junk. */
  DOUBTFUL,
  /** Somebody has read it. */
  OPENED,
  /** The council has asked something and waits. */
  ASKED,
  /** The author has written back. */
  ANSWERED,
  /** The council has written back and asked nothing. */
  TOLD,
  /** Words lie before the author. */
  PROPOSED,
  /** The author has said yes to the words. */
  CONSENTED,
  /** The author has said no to the words, or taken a yes back. */
  DECLINED,
  /** The words have become public. */
  RELEASED,
  /** The council will not use it, and has said why. */
  REFUSED,
  /** The author has taken it back. */
  WITHDRAWN;

  private static final Set<State> WAITING_FOR_STAFF =
      EnumSet.of(NEW, OPENED, ANSWERED, TOLD, CONSENTED, DECLINED);
  private static final Set<State> WAITING_FOR_ANSWER =
      EnumSet.of(NEW, DOUBTFUL, OPENED, ANSWERED, CONSENTED);
  private static final Set<State> WORDS_SHOWN =
      EnumSet.of(PROPOSED, ASKED, ANSWERED, TOLD, CONSENTED);

  /** Whether a human on the staff has something to do. */
  public boolean waitsForStaff() {
    return WAITING_FOR_STAFF.contains(this);
  }

  /** Whether the author has written something nobody has answered yet. */
  boolean waitsForAnswer() {
    return WAITING_FOR_ANSWER.contains(this);
  }

  /** The word in texts and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean mayBecome(State next) {
    return switch (next) {
      case NEW, DOUBTFUL -> false;
      case OPENED -> this == NEW || this == DOUBTFUL;
      case WITHDRAWN -> this != WITHDRAWN;
      case RELEASED -> WORDS_SHOWN.contains(this);
      case CONSENTED -> WORDS_SHOWN.contains(this) || this == DECLINED;
      case DECLINED -> WORDS_SHOWN.contains(this) || this == RELEASED;
      default -> this != WITHDRAWN && this != RELEASED;
    };
  }
}
