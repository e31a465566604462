package se.radrum.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radrum.search.Expression.Beginning;

/**
 * Marks in a text what its reader meant: the words of the question in any form, whole compounds
 * that hold one of them, what a misspelt word was taken for. The loose parts of a compound are
 * marked only where all of them stand in the same passage: someone who asks for {@code
 * gotlandsfärjan} means "färjan till Gotland" and not every ferry.
 */
final class Marker {
  private final Understanding question;
  private final Morphology morphology;
  private final Set<String> meant;
  private final List<Set<String>> taken;
  private final List<List<String>> phrases;
  private final Set<String> beginnings;

  /** What all of these are told by. */
  private final Set<String> signs;

  /** Texts repeat their words; each is judged once. */
  private final Map<String, Boolean> judged = new HashMap<>();

  private final Map<String, Boolean> companions = new HashMap<>();

  Marker(Understanding question, Morphology morphology) {
    this.question = question;
    this.morphology = morphology;
    this.meant =
        question.literal()
            ? question.words().stream().map(Sought::typed).collect(Collectors.toSet())
            : stems(question);
    this.taken =
        question.words().stream()
            .map(word -> Set.copyOf(word.forms().partStems()))
            .filter(parts -> parts.size() > 1 && !question.literal())
            .toList();
    this.phrases = question.phrases().stream().map(this::stemsOf).toList();
    this.beginnings = beginnings(question);
    var stems = new HashSet<>(meant);
    stems.addAll(beginnings);
    taken.forEach(stems::addAll);
    phrases.forEach(stems::addAll);
    this.signs = Clues.signs(stems);
  }

  /** Marks what the words of the question are called elsewhere. */
  Marker elsewhere() {
    return new Marker(question.elsewhere(), morphology);
  }

  private static Set<String> beginnings(Understanding question) {
    var expertly = question.expertly();
    if (expertly == null) return Set.of();
    return expertly
        .wish()
        .wanted()
        .flatMap(
            leaf -> leaf instanceof Beginning begun ? Stream.of(begun.letters()) : Stream.empty())
        .collect(Collectors.toSet());
  }

  private static Set<String> stems(Understanding question) {
    var stems = question.words().stream().flatMap(Sought::stems).collect(Collectors.toSet());
    question.joined().forEach(joined -> stems.add(joined.forms().stem()));
    return stems;
  }

  private List<String> stemsOf(String phrase) {
    return Words.in(phrase).stream().map(placed -> key(placed.word())).toList();
  }

  private String key(String word) {
    return question.literal() ? word : morphology.of(word).stem();
  }

  /** How many words the question has: a passage with all of them cannot be bettered. */
  int words() {
    return question.words().size()
        + beginnings.size()
        + phrases.stream().mapToInt(List::size).sum();
  }

  /** Where in a text something may be marked. */
  Clues clues(String text) {
    return Clues.in(text, signs, this::tells);
  }

  /** The words of a passage that are marked, of a text with these clues. */
  List<Words.Placed> marks(List<Words.Placed> passage, Clues clues) {
    var likely = new boolean[passage.size()];
    var marked = new boolean[passage.size()];
    for (int i = 0; i < marked.length; i++) {
      likely[i] = clues.isIn(passage.get(i));
      marked[i] = likely[i] && isMeant(passage.get(i).word());
    }
    taken.forEach(parts -> markLoose(parts, passage, likely, marked));
    phrases.forEach(phrase -> markRuns(phrase, passage, marked));
    var marks = new ArrayList<Words.Placed>();
    for (int i = 0; i < marked.length; i++) if (marked[i]) marks.add(passage.get(i));
    return marks;
  }

  private boolean isMeant(String word) {
    return !(meant.isEmpty() && beginnings.isEmpty()) && judged.computeIfAbsent(word, this::judge);
  }

  /** Whether it is marked, or would be with others beside it. */
  private boolean tells(String word) {
    return isMeant(word) || companions.computeIfAbsent(word, this::belongs);
  }

  private boolean belongs(String word) {
    if (taken.isEmpty() && phrases.isEmpty()) return false;
    var key = key(word);
    if (phrases.stream().anyMatch(phrase -> phrase.contains(key))) return true;
    var forms = morphology.of(word);
    return taken.stream().anyMatch(forms::isAnyOf);
  }

  private boolean judge(String word) {
    for (var letters : beginnings) if (word.startsWith(letters)) return true;
    if (question.literal()) return meant.contains(word);
    return morphology.of(withoutGenitive(word)).isAnyOf(meant);
  }

  /** {@code children's} is what {@code children} have. */
  private static String withoutGenitive(String word) {
    int sign = Math.max(word.indexOf('\''), word.indexOf('’'));
    return sign > 0 ? word.substring(0, sign) : word;
  }

  private void markLoose(
      Set<String> parts, List<Words.Placed> passage, boolean[] likely, boolean[] marked) {
    var missing = new HashSet<>(parts);
    var places = new ArrayList<Integer>();
    for (int i = 0; i < marked.length; i++) {
      if (marked[i]) continue; // the compound itself does not make its parts stand together
      if (!likely[i]) continue;
      var forms = morphology.of(passage.get(i).word());
      for (var part : parts) {
        if (forms.stem().equals(part) || forms.partStems().contains(part)) {
          places.add(i);
          missing.remove(part);
        }
      }
    }
    if (missing.isEmpty()) places.forEach(place -> marked[place] = true);
  }

  private void markRuns(List<String> phrase, List<Words.Placed> passage, boolean[] marked) {
    for (int at = 0; at + phrase.size() <= marked.length; at++) {
      int length = 0;
      while (length < phrase.size()
          && key(passage.get(at + length).word()).equals(phrase.get(length))) {
        length++;
      }
      if (length == phrase.size()) Arrays.fill(marked, at, at + length, true);
    }
  }
}
