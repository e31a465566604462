package se.radrum.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an entry comes from. Decides whose words it may be shown as. */
public enum Origin {
  /** The council's own, from its circles or from a submission through {@code Release}. */
  COUNCIL,
  /** The municipality's: answers, commitments. */
  MUNICIPALITY,
  /** Brought in from elsewhere: motions, reports, government texts. */
  IMPORTED,
  /** Written by an editor for the council's pages. */
  EDITOR;

  /** The origin as it stands in addresses, files and answers: in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The origin of a word; empty when there is none of that name. */
  public static Optional<Origin> of(String word) {
    return Stream.of(values()).filter(o -> o.word().equals(word)).findFirst();
  }
}
