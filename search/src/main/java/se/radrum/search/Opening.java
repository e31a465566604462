package se.radrum.search;

/** What was found where an index was opened, and so what its owner has to do. */
public enum Opening {
  /** An index of ours, whole: go on from its cursor. */
  KEPT,
  /** Nothing: fill it. */
  NEW,
  /**
   * An index made by another version of this library: fill it again. Where this version can answer
   * from it, it does until then.
   */
  OUTDATED,
  /** An index that cannot be read. It was cleared: fill it again. */
  DAMAGED;

  /** Whether the index waits to be filled, from the beginning. */
  public boolean mustBeFilled() {
    return this != KEPT;
  }
}
