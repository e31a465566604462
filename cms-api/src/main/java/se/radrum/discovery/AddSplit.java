package se.radrum.discovery;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import se.radrum.search.Splits;

/**
 * Teaches the search how a word is taken apart.
 *
 * @param split {@code kvinnofridslinjen = kvinnofrid + linje}, or {@code medborgarskap =
 *     medborgarskap} for a word that stays whole
 */
public record AddSplit(
    @NotBlank(message = "discovery.splits.line")
        @Size(max = 300, message = "discovery.synonyms.long")
        String split) {
  public AddSplit {
    split = split.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The word: what one would try the line on. */
  String said() {
    return split.split("=", 2)[0].strip();
  }

  /** Whether it says how a word is taken apart. Named so that the fault is told of at the field. */
  @AssertTrue(message = "discovery.splits.line")
  public boolean isSplit() {
    return split.isEmpty() || Splits.isRule(split);
  }
}
