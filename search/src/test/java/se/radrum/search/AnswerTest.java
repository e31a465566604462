package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private final Answer answer = new Answer(List.of(), 0, List.of(), Reading.NOTHING);
  private final AtomicInteger made = new AtomicInteger();

  private String make(int of) {
    return answer.made(String.class, of, () -> of + " " + made.incrementAndGet());
  }

  @Test
  void whatIsMadeOfItIsKept() {
    assertEquals("1 1", make(1));
    assertEquals("1 1", make(1));
  }

  @Test
  void whoeverMakesManyThingsOfItTakesNoMoreMemoryThanAHandful() {
    for (int i = 0; i < 1_000; i++) make(i);
    for (int i = 0; i < 1_000; i++) make(i);
    assertEquals(2_000 - Answer.MOST_MADE, made.get());
  }
}
