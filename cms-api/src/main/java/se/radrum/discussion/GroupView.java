package se.radrum.discussion;

import java.util.List;
import java.util.UUID;

/** A reader group, and those in it who may be called to a circle. */
public record GroupView(UUID id, String name, List<Candidate> candidates) {
  /** Somebody who reads in the group. */
  public record Candidate(UUID member, Participant as) {}

  public GroupView {
    candidates = List.copyOf(candidates);
  }
}
