package se.radrum.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.radrum.search.SynonymRule.Name;
import se.radrum.search.SynonymRule.Taken;

/**
 * One line of a list of {@link Synonyms}, taken apart at its arrow and its commas. A line that says
 * nothing has no rules and takes nothing away.
 */
final class SynonymLine {
  private static final String ARROW = "=>";

  /** A minus before a name, or alone. */
  private static final Pattern TAKEN = Pattern.compile("\\s*[-−–].*");

  private final List<String> sides;

  SynonymLine(String line) {
    this.sides = List.of(line.split(ARROW, -1));
  }

  /** Whether it says what something else is called, or is not. */
  boolean isRule() {
    if (sides.size() > 2 || left().anyMatch(SynonymLine::isTaken)) return false;
    int said = names(left()).size();
    if (isMutual()) return said > 1;
    return said > 0 && right().anyMatch(part -> isTaken(part) || !Words.in(part).isEmpty());
  }

  /** One rule for each that is said on it. */
  Stream<SynonymRule> rules() {
    if (isMutual()) return eachOther(names(left()));
    var meant = named(right().filter(part -> !isTaken(part)));
    if (meant.isEmpty()) return Stream.of();
    return names(left()).stream().map(said -> SynonymRule.of(said, meant));
  }

  /** What it takes away; a minus alone takes everything. */
  Stream<Taken> taken() {
    var away = right().filter(SynonymLine::isTaken).toList();
    if (away.isEmpty()) return Stream.of();
    boolean all = away.stream().anyMatch(part -> Words.in(part).isEmpty());
    var meant = all ? List.<Name>of() : named(away.stream());
    return names(left()).stream().map(said -> Taken.of(said, meant));
  }

  private boolean isMutual() {
    return sides.size() == 1;
  }

  private Stream<String> left() {
    return parts(sides.get(0));
  }

  private Stream<String> right() {
    return sides.stream().skip(1).flatMap(SynonymLine::parts);
  }

  private static Stream<SynonymRule> eachOther(List<List<String>> names) {
    if (names.size() < 2) return Stream.of();
    return names.stream().map(said -> SynonymRule.of(said, others(names, said)));
  }

  private static List<Name> others(List<List<String>> names, List<String> said) {
    return names.stream().filter(name -> !name.equals(said)).map(Name::of).toList();
  }

  private static List<Name> named(Stream<String> parts) {
    return names(parts).stream().map(Name::of).toList();
  }

  private static Stream<String> parts(String side) {
    return Stream.of(side.split(","));
  }

  private static boolean isTaken(String part) {
    return TAKEN.matcher(part).matches();
  }

  /** The words of each name among the parts of a side. */
  private static List<List<String>> names(Stream<String> parts) {
    return parts
        .map(name -> Words.in(name).stream().map(Words.Placed::word).toList())
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
