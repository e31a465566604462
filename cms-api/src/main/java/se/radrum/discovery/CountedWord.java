package se.radrum.discovery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A word of the library's own, and how often it stood there when they were counted last. */
@Entity(name = "CountedWord")
@Table(name = "counted_word")
class CountedWord {
  @Id private String word;
  private long times;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected CountedWord() {}

  CountedWord(String word, long times) {
    this.word = word;
    this.times = times;
  }

  String word() {
    return word;
  }

  long times() {
    return times;
  }
}
