package se.radrum.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Why the application did not start. The server logs it in hundreds of lines and goes on; here the
 * first of what it logs is kept, so that the reason can be said in one.
 */
final class Reason implements Filter {
  private @Nullable Throwable first;

  /** Stands before everything that is logged, or goes away again. */
  void listen(boolean now) {
    for (var handler : Logger.getLogger("").getHandlers()) handler.setFilter(now ? this : null);
  }

  @Override
  public boolean isLoggable(LogRecord line) {
    if (line.getThrown() != null) take(line.getThrown());
    return line.getThrown() == null && line.getLevel().intValue() < Level.SEVERE.intValue();
  }

  /** Remembers a reason, unless an earlier one is known. */
  synchronized void take(Throwable reason) {
    if (first == null) first = reason;
  }

  /** What was in the way, with the whole of it in a file of this folder. */
  synchronized Refusal refusal(Path folder) {
    if (first == null) return new Refusal("The application did not start, and nothing said why.");
    var file = folder.resolve("refused.txt");
    var whole = new StringWriter();
    first.printStackTrace(new PrintWriter(whole));
    try {
      Files.writeString(file, whole.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Refusal(
        "The application did not start: %s%nThe whole of it lies in %s"
            .formatted(deepest(first).getMessage(), file));
  }

  private static Throwable deepest(Throwable reason) {
    var cause = reason;
    while (cause.getCause() != null) cause = cause.getCause();
    return cause;
  }
}
