package se.radrum.attachment;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** The memory there is, in the whole house, for what has arrived and is not clean yet. */
final class Flight {
  private static final int KIBI = 1024;

  private final Semaphore room;

  Flight(int bytes) {
    room = new Semaphore(bytes / KIBI + 1);
  }

  /** Room for so many bytes, until it is closed; null when there is none just now. */
  @Nullable Seat take(long bytes) {
    int permits = (int) ((bytes + KIBI - 1) / KIBI);
    return room.tryAcquire(permits) ? new Seat(permits) : null;
  }

  /** Some of the room. */
  final class Seat implements AutoCloseable {
    private final int permits;

    private Seat(int permits) {
      this.permits = permits;
    }

    @Override
    public void close() {
      room.release(permits);
    }
  }
}
