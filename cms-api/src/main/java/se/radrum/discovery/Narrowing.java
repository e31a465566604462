package se.radrum.discovery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways to narrow a search, in the order they are shown. */
public enum Narrowing {
  /** The entry's type. */
  TYPE,
  /** Whose words it is: the council's, the municipality's, an editor's, or brought in. */
  ORIGIN,
  /** What kind of its type it is: a motion, an interpellation, the council's own proposal. */
  KIND,
  /** Themes it belongs to, by their numbers. */
  THEME,
  /** The year of its date. */
  YEAR,
  /** The languages it can be read in. */
  LANGUAGE;

  /** The name in addresses and answers: in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The way of a name; empty when there is none. */
  public static Optional<Narrowing> of(String word) {
    return Stream.of(values()).filter(way -> way.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Stream.of(values()).map(Narrowing::word).toList();
  }
}
