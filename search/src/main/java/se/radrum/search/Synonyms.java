package se.radrum.search;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
 * smiska => -våld mot barn                        not so, whatever the list below says
 * aga => -                                        nothing of what the list below says
 * </pre>
 *
 * <p>Every form of a word counts. Several words stand beside each other. What a list takes away it
 * takes from the list it is laid over, never from its own lines.
 */
public final class Synonyms {
  /** A list is read by people; one that is longer is a mistake or an attack. */
  private static final int MOST_RULES = 20_000;

  private static final String ARROW = "=>";

  /** A minus before a name, or alone. */
  private static final Pattern TAKEN = Pattern.compile("\\s*[-−–].*");

  /** Nobody waits for the rest of one without end; the list that is shipped is read whole. */
  private static final int MOST_READ = 100_000;

  private static final Synonyms SHIPPED = shippedList();

  /**
   * What stands for something said.
   *
   * @param words the words said, in their order
   * @param said their stems
   * @param roots what a dictionary lists each of them under ({@link Forms#roots}); none of any
   *     without one
   * @param meant what else they are called
   */
  record Rule(List<String> words, List<String> said, List<Set<String>> roots, List<Name> meant) {

    static Rule of(List<String> words, List<Name> meant) {
      return new Rule(words, stems(words, Stemmer::stem), List.of(), meant);
    }

    /** What is left of it when some of its names are taken away, or all of them. */
    Optional<Rule> without(List<Taken> taken) {
      var left = names(taken, false);
      return left.isEmpty() ? Optional.empty() : Optional.of(new Rule(words, said, roots, left));
    }

    Told told(List<Taken> taken) {
      return new Told(
          String.join(" ", words), written(names(taken, false)), written(names(taken, true)));
    }

    private List<Name> names(List<Taken> taken, boolean away) {
      return meant.stream()
          .filter(name -> away == taken.stream().anyMatch(one -> one.takes(name)))
          .toList();
    }

    private static List<String> written(List<Name> names) {
      return names.stream().map(Name::written).toList();
    }

    boolean stands(List<Forms> words, int at) {
      if (at + said.size() > words.size()) return false;
      return IntStream.range(0, said.size()).allMatch(i -> isSaid(i, words.get(at + i)));
    }

    private boolean isSaid(int place, Forms word) {
      return word.stem().equals(said.get(place))
          && (roots.isEmpty() || word.maySay(roots.get(place)));
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

    /** Of several words, as a compound of them would have. */
    Forms forms() {
      return stems.size() == 1
          ? new Forms(stems.get(0), List.of(), List.of(), Set.of())
          : new Forms(written, words, stems, Set.of());
    }

    Name by(UnaryOperator<String> stem) {
      return new Name(written, words, Synonyms.stems(words, stem));
    }
  }

  /**
   * What is no longer to stand for something said.
   *
   * @param said the stems of the words said
   * @param names the stems of each name; none for all there are
   */
  private record Taken(List<String> said, List<List<String>> names) {
    boolean takes(Name name) {
      return names.isEmpty() || names.contains(name.stems());
    }
  }

  /**
   * A rule, as it is told to people.
   *
   * @param said what somebody says
   * @param meant what else that is called
   * @param taken what it would be called too, had not a list laid over this one taken it away
   */
  public record Told(String said, List<String> meant, List<String> taken) {
    public Told {
      meant = List.copyOf(meant);
      taken = List.copyOf(taken);
    }
  }

  private final Map<String, List<Rule>> byFirstStem;
  private final Map<List<String>, List<Taken>> taken;

  private Synonyms(Stream<Rule> rules, Stream<Taken> taken) {
    this.byFirstStem = rules.collect(groupingBy(rule -> rule.said().get(0)));
    this.taken = taken.collect(groupingBy(Taken::said));
  }

  /** Nothing stands for anything else. */
  public static Synonyms none() {
    return new Synonyms(Stream.of(), Stream.of());
  }

  /** The list that comes with the library: the words of a municipality's council. */
  public static Synonyms shipped() {
    return SHIPPED;
  }

  /** Whether a line says what something else is called, or is not. */
  public static boolean isRule(String line) {
    var sides = line.split(ARROW, -1);
    if (sides.length > 2 || parts(sides[0]).anyMatch(Synonyms::isTaken)) return false;
    int said = names(parts(sides[0])).size();
    if (sides.length == 1) return said > 1;
    return said > 0 && parts(sides[1]).anyMatch(p -> isTaken(p) || !Words.in(p).isEmpty());
  }

  /**
   * Reads a list. Lines that say nothing are passed over, so that a list half written is a list.
   *
   * @throws IllegalArgumentException when it has more than 20,000 rules: one for each that is said
   *     on a line
   */
  public static Synonyms parse(String text) {
    var list = read(text);
    if (list.rules().count() + list.taken().count() > MOST_RULES)
      throw new IllegalArgumentException("too many synonyms");
    return list;
  }

  /** Reads line by line; what is longer than any list of people's is cut off. */
  private static Synonyms read(String text) {
    var lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .limit(MOST_READ)
            .toList();
    return new Synonyms(
        lines.stream().flatMap(line -> rules(line).stream()).limit(MOST_READ),
        lines.stream().flatMap(Synonyms::taken).limit(MOST_READ));
  }

  /** Both lists, the other one laid over this: what that takes away is gone from this one. */
  public Synonyms and(Synonyms other) {
    if (other.byFirstStem.isEmpty() && other.taken.isEmpty()) return this;
    var left = rules().flatMap(rule -> other.leaves(rule).stream());
    return new Synonyms(Stream.concat(left, other.rules()), Stream.concat(taken(), other.taken()));
  }

  /**
   * The rules of this list that some words call, in the order of the words.
   *
   * @param over a list laid over this one, which may have taken names away
   */
  public List<Told> told(String words, Synonyms over) {
    var said =
        Words.in(words).stream()
            .map(w -> new Forms(Stemmer.stem(w.word()), List.of(), List.of(), Set.of()))
            .toList();
    return IntStream.range(0, said.size())
        .boxed()
        .flatMap(place -> at(said, place).stream())
        .distinct()
        .map(rule -> rule.told(over.takenFrom(rule)))
        .toList();
  }

  /**
   * The same list for whoever knows more of words than their endings tell.
   *
   * @param stem by what they are found
   * @param roots what they are listed under: {@code våld} is not {@code våldta}, though they share
   *     a stem
   */
  Synonyms by(UnaryOperator<String> stem, Function<String, Set<String>> roots) {
    // The same words stand on many lines, and all rules of a line mean the same: each once.
    var stems = new HashMap<String, String>();
    var listed = new HashMap<String, Set<String>>();
    var meanings = new IdentityHashMap<List<Name>, List<Name>>();
    UnaryOperator<String> once = word -> stems.computeIfAbsent(word, stem);
    return new Synonyms(
        rules()
            .map(
                rule -> {
                  var meant =
                      meanings.computeIfAbsent(
                          rule.meant(), all -> all.stream().map(name -> name.by(once)).toList());
                  var words = rule.words();
                  return new Rule(
                      words,
                      stems(words, once),
                      words.stream().map(w -> listed.computeIfAbsent(w, roots)).toList(),
                      meant);
                }),
        taken());
  }

  private Stream<Rule> rules() {
    return byFirstStem.values().stream().flatMap(List::stream);
  }

  private Stream<Taken> taken() {
    return taken.values().stream().flatMap(List::stream);
  }

  /** Most rules are left as they are. */
  private Optional<Rule> leaves(Rule rule) {
    var away = takenFrom(rule);
    return away.isEmpty() ? Optional.of(rule) : rule.without(away);
  }

  private List<Taken> takenFrom(Rule rule) {
    return taken.getOrDefault(rule.said(), List.of());
  }

  /**
   * The rules whose words stand at a place of a question.
   *
   * @param words its words
   */
  List<Rule> at(List<Forms> words, int place) {
    return byFirstStem.getOrDefault(words.get(place).stem(), List.of()).stream()
        .filter(rule -> rule.stands(words, place))
        .toList();
  }

  private static List<Rule> rules(String line) {
    int arrow = line.indexOf(ARROW);
    if (arrow < 0) return eachOther(names(parts(line)));
    var right = parts(line.substring(arrow + 2)).filter(part -> !isTaken(part));
    var meant = names(right).stream().map(Name::of).toList();
    if (meant.isEmpty()) return List.of();
    return names(parts(line.substring(0, arrow))).stream()
        .map(said -> Rule.of(said, meant))
        .toList();
  }

  /** What a line takes away; a minus alone takes everything. */
  private static Stream<Taken> taken(String line) {
    int arrow = line.indexOf(ARROW);
    if (arrow < 0) return Stream.of();
    var away = parts(line.substring(arrow + 2)).filter(Synonyms::isTaken).toList();
    if (away.isEmpty()) return Stream.of();
    boolean all = away.stream().anyMatch(part -> Words.in(part).isEmpty());
    var names =
        all
            ? List.<List<String>>of()
            : names(away.stream()).stream().map(Name::of).map(Name::stems).toList();
    return names(parts(line.substring(0, arrow))).stream()
        .map(said -> new Taken(stems(said, Stemmer::stem), names));
  }

  private static List<Rule> eachOther(List<List<String>> names) {
    if (names.size() < 2) return List.of();
    return names.stream().map(said -> Rule.of(said, others(names, said))).toList();
  }

  private static List<Name> others(List<List<String>> names, List<String> said) {
    return names.stream().filter(n -> !n.equals(said)).map(Name::of).toList();
  }

  private static List<String> stems(List<String> words, UnaryOperator<String> stem) {
    return words.stream().map(stem).toList();
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

  private static Synonyms shippedList() {
    try (var stream = Synonyms.class.getResourceAsStream("synonyms.txt")) {
      var text = Objects.requireNonNull(stream, "synonyms.txt is missing").readAllBytes();
      return read(new String(text, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
