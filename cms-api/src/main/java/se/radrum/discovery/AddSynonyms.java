package se.radrum.discovery;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Teaches the search what people say and what papers call it.
 *
 * @param line {@code smiska, aga => barnmisshandel} for one way, {@code suicid, självmord} for both
 */
public record AddSynonyms(
    @NotBlank(message = "discovery.synonyms.line")
        @Size(max = 300, message = "discovery.synonyms.long")
        String line) {
  public AddSynonyms {
    line = line.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * Whether something stands for something else. Named so that the fault is told of at the field.
   */
  @AssertTrue(message = "discovery.synonyms.line")
  public boolean isLine() {
    if (line.isEmpty()) return true;
    var sides = line.split("=>", -1);
    return sides.length == 2
        ? names(sides[0]) > 0 && names(sides[1]) > 0
        : sides.length == 1 && names(line) > 1;
  }

  /** The first thing said: what one would try the line on. */
  String said() {
    return line.split("=>|,", 2)[0].strip();
  }

  private static long names(String side) {
    return Stream.of(side.split(",")).filter(n -> n.chars().anyMatch(Character::isLetter)).count();
  }
}
