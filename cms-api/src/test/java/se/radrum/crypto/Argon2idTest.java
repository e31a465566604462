package se.radrum.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import se.radrum.crypto.Argon2id.Cost;

class Argon2idTest {
  @Test
  void allRunsTogetherHoldHalfOfTheHeapAtMost() {
    assertEquals(192 * 1024, Argon2id.room(384L << 20));
    assertEquals(2048 * 1024, Argon2id.room(4L << 30));
    assertTrue(Argon2id.room(Long.MAX_VALUE) > 0, "a heap without a limit");
  }

  @Test
  void onTheSmallestHeapOneRunAfterTheOtherIsStillDone() {
    assertEquals(Cost.PHRASE.kibibytes, Argon2id.room(64L << 20));
  }
}
