package se.radrum.vault;

import java.util.List;

/**
 * What can be seen of a sealed case without any key.
 *
 * @param month the month it came in, whose key its wraps are sealed with
 * @param code whether some code opens it
 * @param groups who may read it: the names of the groups, each with the epoch of its key
 * @param records how many sealed records it has
 * @param bytes how much room they take, in bytes; each is filled up to one of six sizes
 */
public record CaseLabel(String month, boolean code, List<String> groups, int records, long bytes) {
  public CaseLabel {
    groups = List.copyOf(groups);
  }
}
