package se.radrum.access;

/** Whether a member takes part. */
public enum Standing {
  /** Takes part and can sign in. */
  ACTIVE,
  /** Rests for a while, by their own wish or an administrator's; cannot sign in. */
  PAUSED,
  /** Has left. What they did stays on record under the alias. */
  LEFT
}
