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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.radrum.search.SynonymRule.Name;
import se.radrum.search.SynonymRule.Taken;

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

  /** Nobody waits for the rest of one without end; the list that is shipped is read whole. */
  private static final int MOST_READ = 100_000;

  private static final Synonyms SHIPPED = shippedList();

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

  private final Map<String, List<SynonymRule>> byFirstStem;
  private final Map<List<String>, List<Taken>> taken;

  private Synonyms(Stream<SynonymRule> rules, Stream<Taken> taken) {
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
    return new SynonymLine(line).isRule();
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
            .map(SynonymLine::new)
            .toList();
    return new Synonyms(
        lines.stream().flatMap(SynonymLine::rules).limit(MOST_READ),
        lines.stream().flatMap(SynonymLine::taken).limit(MOST_READ));
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
    Function<String, Set<String>> listedOnce = word -> listed.computeIfAbsent(word, roots);
    Function<List<Name>, List<Name>> meant =
        names ->
            meanings.computeIfAbsent(
                names, all -> all.stream().map(name -> name.by(once)).toList());
    var rules = rules().map(rule -> rule.by(once, listedOnce, meant.apply(rule.meant())));
    return new Synonyms(rules, taken());
  }

  private Stream<SynonymRule> rules() {
    return byFirstStem.values().stream().flatMap(List::stream);
  }

  private Stream<Taken> taken() {
    return taken.values().stream().flatMap(List::stream);
  }

  /** Most rules are left as they are. */
  private Optional<SynonymRule> leaves(SynonymRule rule) {
    var away = takenFrom(rule);
    return away.isEmpty() ? Optional.of(rule) : rule.without(away);
  }

  private List<Taken> takenFrom(SynonymRule rule) {
    return taken.getOrDefault(rule.said(), List.of());
  }

  /**
   * The rules whose words stand at a place of a question.
   *
   * @param words its words
   */
  List<SynonymRule> at(List<Forms> words, int place) {
    return byFirstStem.getOrDefault(words.get(place).stem(), List.of()).stream()
        .filter(rule -> rule.stands(words, place))
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
