package se.radrum.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes compounds apart: {@code kvinnofridsarbete} into {@code kvinnofrid} and {@code arbete}.
 * Swedish writes compounds as one word and makes new ones every day, so no list can hold them; this
 * takes a word apart where both sides are words people use, and leaves it whole where the whole is
 * clearly commoner than its parts (after Koehn and Knight, <i>Empirical Methods for Compound
 * Splitting</i>, EACL 2003).
 */
final class Splitter {
  private static final int SHORTEST_WORD = 7;
  private static final int LONGEST_WORD = 48;
  private static final int SHORTEST_PART = 3;

  /** How many times commoner than its parts a whole word must be to stay whole. */
  private static final double GUARD = 3;

  /** Endings that look like words to a counter of words. */
  private static final Set<String> NEVER_LAST =
      Words.list(
          """
          ing ingen ingar ingars ingarna ning ningen ningens ningar ningars ningarna het
          heten hetens heter heterna tion tionen tionens tioner tionerna sion ande anden
          andet andes ende enden endet are aren arens arna arnas erna ernas orna ornas else
          elsen elser elserna lig liga ligt ligen lighet ligheten iska iskt ism ist ister
          bar bara bart sam samt samma skap skapet dom itet iteten rad rat rade ras ria rna
          nas nar ner ter ten des det dem den der era ers ent ens ella ell iva ivt ans ant
          tar tas tat ade ats son sen stan var ska
          """);

  /** Small words that begin many words and seldom mean themselves there. */
  private static final Set<String> NEVER_FIRST =
      Words.list(
          """
          och för inte men att det den som med till från har kan ska var vid om under upp
          ner ned ut av an be ge per pro kon des dis tre oss sig sin sitt min din vår era
          hur när där här man han hon alla allt mot utan utom innan efter genom dess ens
          miss missa rätta ett ena int all bara ser ger gör bör får går hos
          """);

  private final Lexicon lexicon;

  Splitter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The parts of a word in lower case, as words of their own; empty when it is not a compound. */
  List<String> split(String word) {
    if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) return List.of();
    if (!word.chars().allMatch(Character::isLetter)) return List.of();
    return best(inTwo(word, true))
        .or(() -> best(inThree(word)))
        .filter(split -> lexicon.count(word) < GUARD * split.commonness())
        .map(Split::words)
        .orElse(List.of());
  }

  private static Optional<Split> best(Stream<Split> splits) {
    return splits.max(Comparator.comparingDouble(Split::worth));
  }

  private Stream<Split> inTwo(String word, boolean first) {
    var splits = new ArrayList<Split>();
    var cuts = new Cuts(word);
    for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
      if (!lexicon.mayHave(cuts.ending(at)) || !mayBeJoint(cuts, at)) continue;
      var right = last(word.substring(at));
      var left = right.isEmpty() ? right : joint(word.substring(0, at), first);
      if (left.isPresent() && right.isPresent()) {
        splits.add(new Split(List.of(left.get(), right.get())));
      }
    }
    return splits.stream();
  }

  private Stream<Split> inThree(String word) {
    var splits = new ArrayList<Split>();
    var cuts = new Cuts(word);
    for (int at = SHORTEST_PART; at <= word.length() - 2 * SHORTEST_PART; at++) {
      if (!mayBeJoint(cuts, at)) continue;
      var left = joint(word.substring(0, at), true);
      var rest = word.substring(at);
      left.ifPresent(
          part -> inTwo(rest, false).map(split -> split.after(part)).forEach(splits::add));
    }
    return splits.stream();
  }

  private Optional<Part> last(String text) {
    return NEVER_LAST.contains(text) ? Optional.empty() : known(text, text);
  }

  /** A part that others follow, in the form it has alone: {@code kvinno-} is {@code kvinna}. */
  private Optional<Part> joint(String text, boolean first) {
    var never = first ? NEVER_FIRST : NEVER_LAST;
    if (never.contains(text)) return Optional.empty();
    return forms(text)
        .filter(form -> !never.contains(form))
        .flatMap(form -> known(form, text).stream())
        .max(Comparator.comparingLong(Part::count));
  }

  /** Whether any of the {@link #forms} of the first letters may be a word: no is certain. */
  private boolean mayBeJoint(Cuts cuts, int letters) {
    return lexicon.mayHave(cuts.beginning(letters))
        || lexicon.mayHave(cuts.beginning(letters, 'a'))
        || lexicon.mayHave(cuts.beginning(letters, 'e'))
        || lexicon.mayHave(cuts.beginning(letters - 1))
        || lexicon.mayHave(cuts.beginning(letters - 1, 'a'));
  }

  private static Stream<String> forms(String text) {
    var shorter = text.substring(0, text.length() - 1);
    var whole =
        text.endsWith("ar")
            ? Stream.of(text, text + "e") // läkar- is läkare
            : Stream.of(text, text + "a"); // skol- is skola
    return switch (text.charAt(text.length() - 1)) {
      case 's' -> Stream.concat(whole, Stream.of(shorter)); // frids- is frid
      case 'o', 'u', 'e' -> Stream.concat(whole, Stream.of(shorter + "a")); // gatu- is gata
      case 'a' -> Stream.of(text, shorter); // barna- is barn
      default -> whole;
    };
  }

  private Optional<Part> known(String form, String written) {
    long count = lexicon.count(form);
    return count >= enough(Math.min(form.length(), written.length()))
        ? Optional.of(new Part(form, written.length(), count))
        : Optional.empty();
  }

  /** Short parts turn up by chance, so they must be common to count. */
  private static long enough(int length) {
    return switch (length) {
      case 0, 1, 2 -> Long.MAX_VALUE;
      case 3 -> 60;
      case 4 -> 15;
      default -> 4;
    };
  }

  private record Part(String word, int length, long count) {}

  private record Split(List<Part> parts) {
    private static final double EVENNESS = 2;

    /** Common parts are likelier, and so are parts of even length. */
    double worth() {
      var lengths = parts.stream().mapToInt(Part::length).summaryStatistics();
      return Math.log(commonness()) + EVENNESS * lengths.getMin() / lengths.getMax();
    }

    /** The geometric mean of the parts' counts. */
    double commonness() {
      return Math.exp(
          parts.stream().mapToDouble(p -> Math.log((double) p.count())).average().orElse(0));
    }

    List<String> words() {
      return parts.stream().map(Part::word).toList();
    }

    Split after(Part part) {
      return new Split(Stream.concat(Stream.of(part), parts.stream()).toList());
    }
  }
}
