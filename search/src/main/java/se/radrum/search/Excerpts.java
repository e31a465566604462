package se.radrum.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts from the texts of one answer the passages that show best why they were found. */
final class Excerpts {
  private static final int LONGEST = 260;

  /** Another word in a passage is worth more than the same word again. */
  private static final int EACH = 10;

  /**
   * How many characters of papers are looked through for one answer: two long reports. Most hits
   * need a page or two, and nobody waits for all the reports of a list.
   */
  private static final int PATIENCE = 500_000;

  private final Marker marker;
  private int patience = PATIENCE;

  /** Made for the first hit that needs it, and few do. */
  private @Nullable Excerpts elsewhere;

  Excerpts(Marker marker) {
    this.marker = marker;
  }

  /** Cuts passages that say what the words of the question are called elsewhere. */
  Excerpts elsewhere() {
    if (elsewhere == null) elsewhere = new Excerpts(marker.elsewhere());
    return elsewhere;
  }

  /** The whole text, marked. */
  Marked whole(String text) {
    return cut(marker.clues(text), Words.in(text), 0, text.length());
  }

  /** The passage with the most different words meant, the first of equals; else the opening. */
  Marked best(String text) {
    var best = new Marked("", List.of());
    int most = -1;
    for (var line : (Iterable<String>) text.lines()::iterator) {
      var clues = marker.clues(line);
      if (worth(clues.most(), clues.most()) <= most) continue;
      for (var passage : passages(line, Words.in(line))) {
        int told = clues.most(passage);
        if (worth(told, told) <= most) continue;
        int worth = worth(passage, clues);
        if (worth > most) best = trimmed(passage, clues);
        most = Math.max(most, worth);
        if (most >= EACH * marker.words()) return best;
      }
    }
    return best;
  }

  /** How many words the question has. */
  int words() {
    return marker.words();
  }

  /** Whether another page of a paper is to be looked at. */
  boolean hasPatience() {
    return patience > 0;
  }

  /** Whether a page may say any of them; that takes patience. */
  boolean turnTo(PaperPage page) {
    patience -= page.text().length();
    return !marker.clues(page.text()).isEmpty();
  }

  /** How many different words of the question are marked in some texts. */
  int told(Marked... texts) {
    var different = new HashSet<String>();
    for (var text : texts) {
      for (var mark : text.marks()) {
        var word = text.text().substring(mark.start(), mark.end());
        different.add(beginning(word.toLowerCase(Locale.ROOT)));
      }
    }
    return different.size();
  }

  private int worth(List<Words.Placed> passage, Clues clues) {
    var marks = marker.marks(passage, clues);
    var different = new HashSet<String>();
    marks.forEach(mark -> different.add(beginning(mark.word())));
    return worth(different.size(), marks.size());
  }

  /** A passage with so many different words marked among so many marks. */
  private static int worth(int different, int marks) {
    return different * EACH + Math.min(EACH - 1, marks);
  }

  /** Stands for a word in all its forms. */
  private static String beginning(String word) {
    return word.substring(0, Math.min(5, word.length()));
  }

  /** The sentences of a line, gathered while they fit and cut where they do not. */
  private static List<List<Words.Placed>> passages(String line, List<Words.Placed> words) {
    var passages = new ArrayList<List<Words.Placed>>();
    int first = 0;
    for (int next = 1; next <= words.size(); next++) {
      if (next < words.size() && !ends(line, words, first, next)) continue;
      passages.add(words.subList(first, next));
      first = next;
    }
    return passages;
  }

  /** Whether a passage that began with one word ends before another. */
  private static boolean ends(String line, List<Words.Placed> words, int first, int other) {
    var next = words.get(other);
    int start = words.get(first).start();
    int end = words.get(other - 1).end();
    if (next.end() - start > LONGEST) return true;
    return end - start > LONGEST / 2 && closes(line.charAt(end)) && startsLarge(line, next);
  }

  private static boolean startsLarge(String text, Words.Placed word) {
    return Character.isUpperCase(text.charAt(word.start()));
  }

  private Marked trimmed(List<Words.Placed> passage, Clues clues) {
    var line = clues.text();
    int start = passage.get(0).start();
    int end = passage.get(passage.size() - 1).end();
    while (end < line.length() && isClosing(line.charAt(end))) end++;
    boolean opening = startsLarge(line, passage.get(0)) || holdsNoWord(line.substring(0, start));
    boolean closing = end == line.length() || closes(line.charAt(end - 1));
    return framed(cut(clues, passage, start, end), opening ? "" : "… ", closing ? "" : " …");
  }

  private static boolean holdsNoWord(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean closes(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private static boolean isClosing(char c) {
    return c == '.' || c == '!' || c == '?' || c == '”' || c == '"' || c == ')';
  }

  private Marked cut(Clues clues, List<Words.Placed> words, int start, int end) {
    var marks =
        marker.marks(words, clues).stream()
            .map(mark -> new Marked.Mark(mark.start() - start, mark.end() - start))
            .toList();
    return new Marked(clues.text().substring(start, end), marks);
  }

  private static Marked framed(Marked cut, String before, String after) {
    var marks =
        cut.marks().stream()
            .map(m -> new Marked.Mark(m.start() + before.length(), m.end() + before.length()))
            .toList();
    return new Marked(before + cut.text() + after, marks);
  }
}
