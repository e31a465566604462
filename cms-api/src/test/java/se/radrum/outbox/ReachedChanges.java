package se.radrum.outbox;

/** A change log for unit tests that has come this far. */
public final class ReachedChanges extends ChangeLog {
  private final long head;
  private final Runnable asked;

  /** A log whose last change has this number. */
  public ReachedChanges(long head) {
    this(head, () -> {});
  }

  /** One that does something when it is asked how far it has come. */
  public ReachedChanges(long head, Runnable asked) {
    this.head = head;
    this.asked = asked;
  }

  @Override
  public long head() {
    asked.run();
    return head;
  }
}
