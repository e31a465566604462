package se.radrum.content;

import java.util.List;

/**
 * What became of a batch. Every line is counted once.
 *
 * @param imported new entries, and entries that got a new version
 * @param unchanged lines that say what the entry says already
 * @param faults lines that were skipped, and why: bad ones, and those of entries somebody here has
 *     changed
 */
public record ImportReport(int imported, int unchanged, List<BadLine> faults) {

  /**
   * A line that was skipped.
   *
   * @param line its number in the file, from 1
   * @param fault why, in words for the operator
   */
  public record BadLine(long line, String fault) {}

  public ImportReport {
    faults = List.copyOf(faults);
  }
}
