package se.radrum.search;

/** What was found where an index was opened, and so what its owner has to do. */
public enum Opening {
  /** An index of ours, whole: go on from its cursor. */
  KEPT,
  /** Nothing: fill it. */
  NEW,
  /** An index made by another version of this library. It was cleared: fill it again. */
  OUTDATED,
  /** An index that cannot be read. It was cleared: fill it again. */
  DAMAGED;

  /** Whether the index is empty and waits to be filled. */
  public boolean mustBeFilled() {
    return this != KEPT;
  }
}
