package se.radrum.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Swedish put into English word by word: broken, but English enough for a model that has read it.
 */
final class English {
  private static final int DEEPEST = 3;

  private final Morphology morphology = new Morphology(Compounds.shipped(), Roots.NONE);
  private final Map<String, String> written = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();

  English() throws IOException {
    var stream = Objects.requireNonNull(English.class.getResourceAsStream("english.tsv"));
    try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (var line : in.lines().filter(line -> !line.startsWith("#")).toList()) {
        int tab = line.indexOf('\t');
        var word = line.substring(0, tab);
        var english = line.substring(tab + 1);
        written.put(word, english);
        stems.putIfAbsent(Stemmer.stem(word), english);
      }
    }
  }

  /** A text in English; what nobody has put into it stands as it is. */
  String of(String text) {
    return Words.in(text).stream()
        .map(place -> word(place.word(), 0))
        .collect(Collectors.joining(" "));
  }

  private String word(String word, int depth) {
    var known = written.getOrDefault(word, stems.get(Stemmer.stem(word)));
    if (known != null) return known;
    var parts = depth < DEEPEST ? morphology.of(word).parts() : List.<String>of();
    if (parts.isEmpty()) return word;
    return parts.stream().map(part -> word(part, depth + 1)).collect(Collectors.joining(" "));
  }
}
