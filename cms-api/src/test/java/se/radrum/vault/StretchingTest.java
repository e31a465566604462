package se.radrum.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys out of what people know, at their real price. */
class StretchingTest {
  private static final byte[] SALT = new byte[16];

  @Test
  void aPhraseGivesTheSameKeyAgainAndOnlyInItsOwnInstallation(
      @TempDir Path one, @TempDir Path other) {
    var here = stretching(one).phrase("en grön cykel utan ringklocka", SALT).bytes();
    var again = stretching(one).phrase(" en grön cykel utan ringklocka ", SALT).bytes();
    var there = stretching(other).phrase("en grön cykel utan ringklocka", SALT).bytes();
    assertArrayEquals(here, again);
    assertFalse(Arrays.equals(here, there));
  }

  @Test
  void aCodeGivesTheSameTagAgain(@TempDir Path data) {
    var form = SubmissionKey.random();
    var keys = stretching(data).keys(form);
    assertArrayEquals(keys.tag(), stretching(data).keys(keys.code()).tag());
  }

  private static Stretching stretching(Path data) {
    var files = new KeyFiles(new VaultSettings(data.toString()));
    files.begin();
    return new Stretching(files);
  }
}
