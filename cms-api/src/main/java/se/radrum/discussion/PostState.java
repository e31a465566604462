package se.radrum.discussion;

import java.util.Locale;

/** Whether a post is seen. */
public enum PostState {
  /** Waits for a moderator; its author sees it. */
  HELD,
  /** The whole circle sees it. */
  SHOWN,
  /** Was not let through; its author sees it, and why. */
  REFUSED;

  /** The state as text keys have it: in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
