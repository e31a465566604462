package se.radrum.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made of answers is made as often as it must be. */
class KeptTest {
  private static final int MANY = 1_000;

  private final Kept<String, List<Integer>, String> kept = new Kept<>();
  private int made;

  private String of(String question, List<Integer> answer) {
    return kept.of(
        question,
        answer,
        numbers -> {
          made++;
          return "made of " + numbers;
        });
  }

  @Test
  void whatComesOfTheSameAnswerIsMadeTwiceAndThenKept() {
    var answer = List.of(1);
    for (int time = 0; time < 10; time++) assertEquals("made of [1]", of("våld", answer));
    assertEquals(2, made);
  }

  @Test
  void anotherAnswerIsMadeAnewEvenIfItIsAlike() {
    var before = new ArrayList<>(List.of(1));
    for (int time = 0; time < 3; time++) of("våld", before);
    of("våld", new ArrayList<>(before));
    assertEquals(3, made);
    assertEquals("made of [2]", of("våld", List.of(2)));
  }

  @Test
  void whatWasAskedLongAgoIsForgotten() {
    var answer = List.of(1);
    for (int time = 0; time < 3; time++) of("våld", answer);
    for (int other = 0; other < MANY; other++) of("våld " + other, answer);
    made = 0;
    of("våld", answer);
    assertEquals(1, made);
  }
}
