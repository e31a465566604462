package se.radrum.guards;

/** How much of a check is done: a little every day, all of it with {@code --long}. */
public final class Share {
  /** Whether this run was asked to take its time. */
  public static final boolean LONG = Boolean.getBoolean("radrum.long");

  private Share() {}

  /** How many to do: the first number every day, the second with {@code --long}. */
  public static int of(int everyday, int all) {
    return LONG ? all : everyday;
  }

  /** The same, where {@code -Dradrum.<name>=N} on the command line has the last word. */
  public static int of(String name, int everyday, int all) {
    return Integer.getInteger("radrum." + name, of(everyday, all));
  }
}
