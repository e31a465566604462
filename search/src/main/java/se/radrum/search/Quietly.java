package se.radrum.search;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Does what may fail where a disk or a cluster does; who asks for it need not say so each time. */
final class Quietly {
  private Quietly() {}

  /** Work with an outcome. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Work without one. */
  interface Task {
    void run() throws IOException;
  }

  /**
   * Does it.
   *
   * @throws UncheckedIOException when it failed, saying why
   */
  static <T> T quietly(Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** The same without an outcome. */
  static void quietly(Task task) {
    try {
      task.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
