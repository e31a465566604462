package se.radrum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

  /** Nobody waits for the rest of one without end; the list that is shipped is read whole. */
  private static final int MOST_READ = 100_000;

  private static final Synonyms SHIPPED = shippedList();

  /**
   * What stands for something said.
   *
   * @param words the words said, in their order
   * @param said their stems
   * @param meant what else they are called
   */
  record Rule(List<String> words, List<String> said, List<Name> meant) {

    static Rule of(List<String> words, List<Name> meant, UnaryOperator<String> stem) {
      return new Rule(words, stems(words, stem), meant);
    }

    boolean stands(List<String> stems, int at) {
      int end = at + said.size();
      return end <= stems.size() && stems.subList(at, end).equals(said);
    }
  }

  /**
   * What something is called.
   *
   * @param written as the list writes it, in lower case
   * @param words its words, small ones left out
   * @param stems their stems
   */
  record Name(String written, List<String> words, List<String> stems) {

    /** The index does not know small words; their places between the others are allowed for. */
    static Name of(List<String> words) {
      var large =
          words.stream().filter(w -> !SwedishAnalyzer.getDefaultStopSet().contains(w)).toList();
      var known = large.isEmpty() ? words : large;
      return new Name(String.join(" ", words), known, Synonyms.stems(known, Stemmer::stem));
    }

    Name by(UnaryOperator<String> stem) {
      return new Name(written, words, Synonyms.stems(words, stem));
    }
  }

  private final Map<String, List<Rule>> byFirstStem;

  private Synonyms(Stream<Rule> rules) {
    this(rules.collect(Collectors.groupingBy(rule -> rule.said().get(0))));
  }

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
    var rules = read(text);
    if (rules.size() > MOST_RULES) throw new IllegalArgumentException("too many synonyms");
    return new Synonyms(rules.stream());
  }

  private static List<Rule> read(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .flatMap(line -> rules(line).stream())
        .limit(MOST_READ)
        .toList();
  }

  /** Both lists. */
  public Synonyms and(Synonyms other) {
    if (other.byFirstStem.isEmpty()) return this;
    return new Synonyms(Stream.concat(rules(), other.rules()));
  }

  /** The same list for whoever knows other stems of the words than the endings tell. */
  Synonyms by(UnaryOperator<String> stem) {
    // The same words stand on many lines, and all rules of a line mean the same: each once.
    var stems = new HashMap<String, String>();
    var meanings = new IdentityHashMap<List<Name>, List<Name>>();
    UnaryOperator<String> once = word -> stems.computeIfAbsent(word, stem);
    return new Synonyms(
        rules()
            .map(
                rule -> {
                  var meant =
                      meanings.computeIfAbsent(
                          rule.meant(), all -> all.stream().map(name -> name.by(once)).toList());
                  return Rule.of(rule.words(), meant, once);
                }));
  }

  private Stream<Rule> rules() {
    return byFirstStem.values().stream().flatMap(List::stream);
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
    var meant = names(line.substring(arrow + 2)).stream().map(Name::of).toList();
    if (meant.isEmpty()) return List.of();
    return names(line.substring(0, arrow)).stream()
        .map(said -> Rule.of(said, meant, Stemmer::stem))
        .toList();
  }

  private static List<Rule> eachOther(List<List<String>> names) {
    if (names.size() < 2) return List.of();
    return names.stream().map(said -> Rule.of(said, others(names, said), Stemmer::stem)).toList();
  }

  private static List<Name> others(List<List<String>> names, List<String> said) {
    return names.stream().filter(n -> !n.equals(said)).map(Name::of).toList();
  }

  private static List<String> stems(List<String> words, UnaryOperator<String> stem) {
    return words.stream().map(stem).toList();
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
      return new Synonyms(read(new String(text, StandardCharsets.UTF_8)).stream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
