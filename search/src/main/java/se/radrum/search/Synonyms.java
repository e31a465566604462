package se.radrum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/**
 * What people say and what papers call it. Looked up while a question is asked, so that a change
 * holds from the next question on and nothing is indexed again. Two lists can be laid over each
 * other, and a question can be asked with a list nobody else has yet, to see what it would do.
 *
 * <p>A list is lines of text:
 *
 * <pre>
 * # what a hash begins is for the reader of the list
 * aga, smiska => barnmisshandel, våld mot barn    who says the left is shown the right too
 * suicid, självmord                               each stands for the others
 * </pre>
 *
 * <p>Every form of a word counts. Several words stand beside each other.
 */
public final class Synonyms {
  /** A list is read by people; one that is longer is a mistake or an attack. */
  private static final int MOST_RULES = 20_000;

  private static final Synonyms SHIPPED = shippedList();

  /**
   * What stands for something said.
   *
   * @param said the stems of the words said, in their order
   * @param meant what else they are called
   */
  record Rule(List<String> said, List<Name> meant) {

    boolean stands(List<String> stems, int at) {
      int end = at + said.size();
      return end <= stems.size() && stems.subList(at, end).equals(said);
    }
  }

  /**
   * What something is called.
   *
   * @param written as the list writes it, in lower case
   * @param stems the stems of its words, small words left out
   */
  record Name(String written, List<String> stems) {}

  private final Map<String, List<Rule>> byFirstStem;

  private Synonyms(Map<String, List<Rule>> byFirstStem) {
    this.byFirstStem = byFirstStem;
  }

  /** Nothing stands for anything else. */
  public static Synonyms none() {
    return new Synonyms(Map.of());
  }

  /** The list that comes with the library: the words of a municipality's council. */
  public static Synonyms shipped() {
    return SHIPPED;
  }

  /**
   * Reads a list. Lines that say nothing are passed over, so that a list half written is a list.
   *
   * @throws IllegalArgumentException when it has more than 20,000 names
   */
  public static Synonyms parse(String text) {
    var rules = new HashMap<String, List<Rule>>();
    int count = 0;
    for (var line : text.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) continue;
      for (var rule : rules(line)) {
        if (++count > MOST_RULES) throw new IllegalArgumentException("too many synonyms");
        rules.computeIfAbsent(rule.said().get(0), first -> new ArrayList<>()).add(rule);
      }
    }
    return new Synonyms(rules);
  }

  /** Both lists. */
  public Synonyms and(Synonyms other) {
    var both = new HashMap<String, List<Rule>>();
    Stream.of(this, other)
        .flatMap(list -> list.byFirstStem.entrySet().stream())
        .forEach(
            e -> both.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).addAll(e.getValue()));
    return new Synonyms(both);
  }

  /** The rules whose words stand at a place of a question. */
  List<Rule> at(List<String> stems, int place) {
    return byFirstStem.getOrDefault(stems.get(place), List.of()).stream()
        .filter(rule -> rule.stands(stems, place))
        .toList();
  }

  private static List<Rule> rules(String line) {
    int arrow = line.indexOf("=>");
    if (arrow < 0) return eachOther(names(line));
    var meant = names(line.substring(arrow + 2)).stream().map(Synonyms::name).toList();
    if (meant.isEmpty()) return List.of();
    return names(line.substring(0, arrow)).stream()
        .map(said -> new Rule(stems(said), meant))
        .toList();
  }

  private static List<Rule> eachOther(List<List<String>> names) {
    if (names.size() < 2) return List.of();
    return names.stream().map(said -> new Rule(stems(said), others(names, said))).toList();
  }

  private static List<Name> others(List<List<String>> names, List<String> said) {
    return names.stream().filter(n -> !n.equals(said)).map(Synonyms::name).toList();
  }

  /** The index does not know small words; their places between the others are allowed for. */
  private static Name name(List<String> words) {
    var large =
        words.stream().filter(w -> !SwedishAnalyzer.getDefaultStopSet().contains(w)).toList();
    return new Name(String.join(" ", words), stems(large.isEmpty() ? words : large));
  }

  private static List<String> stems(List<String> words) {
    return words.stream().map(Stemmer::stem).toList();
  }

  /** The words of each name of a side. */
  private static List<List<String>> names(String side) {
    return Stream.of(side.split(","))
        .map(name -> Words.in(name).stream().map(Words.Placed::word).toList())
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static Synonyms shippedList() {
    try (var stream = Synonyms.class.getResourceAsStream("synonyms.txt")) {
      var text = Objects.requireNonNull(stream, "synonyms.txt is missing").readAllBytes();
      return parse(new String(text, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
