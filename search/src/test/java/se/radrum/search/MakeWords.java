package se.radrum.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the word list that comes with the library. Run by hand when the corpus changes. */
final class MakeWords {
  private static final int SHORTEST = 3;
  private static final long RAREST = 4;

  private MakeWords() {}

  /** Writes the words of the corpus, commonest first, to the file named. */
  public static void main(String[] file) throws IOException {
    var counts = new HashMap<String, Long>();
    for (var document : Corpus.find().orElseThrow().documents()) {
      count(document.title(), counts);
      count(document.text(), counts);
    }
    var lines =
        counts.entrySet().stream()
            .filter(word -> word.getValue() >= RAREST)
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(word -> word.getKey() + "\t" + word.getValue())
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(Path.of(file[0]), lines);
  }

  private static void count(String text, Map<String, Long> counts) {
    for (var placed : Words.in(text)) {
      var word = placed.word();
      if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter)) {
        counts.merge(word, 1L, Long::sum);
      }
    }
  }
}
