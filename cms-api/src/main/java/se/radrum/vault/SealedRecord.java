package se.radrum.vault;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One record of an opened case.
 *
 * @param kind what it is, in the words of the feature that wrote it
 * @param day the day it was written; the sealed room knows no closer time
 * @param text what it says
 */
public record SealedRecord(UUID id, String kind, LocalDate day, String text) {
  /** Says nothing of what was confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "SealedRecord " + id;
  }
}
