package se.radrum.discovery;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radrum.search.Synonyms;

/**
 * Teaches the search what people say and what papers call it.
 *
 * @param line {@code smiska, aga => barnmisshandel} for one way, {@code suicid, självmord} for
 *     both, {@code smiska => -våld mot barn} for not what the list that ships says, {@code smiska
 *     => -} for nothing of it
 */
public record AddSynonyms(
    @NotBlank(message = "discovery.synonyms.line")
        @Size(max = 300, message = "discovery.synonyms.long")
        String line) {
  public AddSynonyms {
    line = line.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * Whether something stands for something else, or no longer. Named so that the fault is told of
   * at the field.
   */
  @AssertTrue(message = "discovery.synonyms.line")
  public boolean isLine() {
    return line.isEmpty() || (Synonyms.isRule(line) && !isNothingNew());
  }

  /** {@code aga => aga}: one name, and no other for it. */
  private boolean isNothingNew() {
    var sides = line.split("=>", 2);
    var said = names(sides[0]);
    return sides.length == 2 && said.size() == 1 && said.equals(names(sides[1]));
  }

  private static Set<String> names(String side) {
    return Stream.of(side.split(",")).map(String::strip).collect(Collectors.toSet());
  }

  /** The first thing said: what one would try the line on. */
  String said() {
    return line.split("=>|,", 2)[0].strip();
  }
}
