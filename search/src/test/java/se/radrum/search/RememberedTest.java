package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final List<String> foundOut = new ArrayList<>();
  private final Remembered<String, Integer> lengths =
      new Remembered<>(
          2,
          word -> {
            foundOut.add(word);
            return word.length();
          });

  @Test
  void theFirstSoManyAreFoundOutOnceAndWhateverComesAfterThemEachTime() throws IOException {
    for (var word : List.of("ett", "två", "ett", "tretton", "två", "tretton"))
      assertEquals(word.length(), lengths.of(word));
    assertEquals(List.of("ett", "två", "tretton", "tretton"), foundOut);
  }
}
