package se.radrum.content;

import java.util.List;

/**
 * A type file that cannot be used. Stops the start: the operator reads the file's name and where in
 * it each fault lies.
 */
final class BadTypeFile extends RuntimeException {

  /** Every fault of one file; each begins with a JSON pointer into it. */
  BadTypeFile(String file, List<String> faults) {
    super("Type file " + file + " cannot be used:\n  " + String.join("\n  ", faults));
  }
}
