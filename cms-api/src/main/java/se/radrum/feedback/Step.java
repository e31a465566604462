package se.radrum.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of {@code /skriv}, in order. All of them share one address and one title. */
public enum Step {
  /** What one should know before writing. */
  BEFORE(0),
  /** Whom it is about. */
  CONCERNS(1),
  /** Where it came to a stop. */
  STOP(2),
  /** What would have helped. */
  MESSAGE(3),
  /** Who may read it. */
  READERS(4),
  /** What the council may do with the words. */
  USE(5),
  /** Anything else. */
  MORE(6),
  /** A picture or a document to go along; no question, and only where files are accepted. */
  FILES(7),
  /** Read it through. */
  CHECK(8);

  private static final int QUESTIONS = 6;

  private final int place;

  Step(int place) {
    this.place = place;
  }

  /** The word in forms, texts and slips. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The choices there are, in the order they stand. */
  public List<String> options() {
    return switch (this) {
      case CONCERNS -> List.of("self", "self-and-children", "child", "near", "work", "general");
      case STOP ->
          List.of(
              "before", "care", "social", "police", "school", "housing", "between", "elsewhere");
      case USE -> List.of("yes", "ask-first", "no");
      default -> List.of();
    };
  }

  /** Which question this is, from 1; 0 for what is none. */
  public int number() {
    return place <= QUESTIONS ? place : 0;
  }

  /** Whether one may go on without answering. */
  public boolean optional() {
    return this != MESSAGE && this != READERS;
  }

  /** The questions. */
  public static List<Step> questions() {
    return Arrays.stream(values()).filter(step -> step.number() > 0).toList();
  }

  Step next() {
    return at(place + 1).orElse(this);
  }

  Step previous() {
    return at(place - 1).orElse(this);
  }

  /** The step of a word. */
  public static Optional<Step> of(String word) {
    return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
  }

  private static Optional<Step> at(int place) {
    return Arrays.stream(values()).filter(step -> step.place == place).findFirst();
  }
}
