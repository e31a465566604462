package se.radrum.outbox;

/** A change log for unit tests that has come this far. */
public final class ReachedChanges extends ChangeLog {
  private final long head;

  /** A log whose last change has this number. */
  public ReachedChanges(long head) {
    this.head = head;
  }

  @Override
  public long head() {
    return head;
  }
}
