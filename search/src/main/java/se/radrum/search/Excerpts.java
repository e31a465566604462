package se.radrum.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Cuts from a text the passage that shows best why it was found. */
final class Excerpts {
  private static final int LONGEST = 260;

  private final Marker marker;

  Excerpts(Marker marker) {
    this.marker = marker;
  }

  /** The whole text, marked. */
  Marked whole(String text) {
    return cut(text, Words.in(text), 0, text.length());
  }

  /** The passage with the most different words meant, the first of equals; else the opening. */
  Marked best(String text) {
    var passages = passages(text, Words.in(text));
    if (passages.isEmpty()) return new Marked("", List.of());
    var best = passages.get(0);
    int most = 0;
    for (var passage : passages) {
      int worth = worth(passage);
      if (worth > most) {
        most = worth;
        best = passage;
      }
    }
    return trimmed(text, best);
  }

  private int worth(List<Words.Placed> passage) {
    var marks = marker.marks(passage);
    var different = new HashSet<String>();
    marks.forEach(
        mark -> different.add(mark.word().substring(0, Math.min(5, mark.word().length()))));
    return different.size() * 10 + Math.min(9, marks.size());
  }

  /** Sentences, gathered while they fit and cut where they do not. */
  private static List<List<Words.Placed>> passages(String text, List<Words.Placed> words) {
    var passages = new ArrayList<List<Words.Placed>>();
    var passage = new ArrayList<Words.Placed>();
    for (var word : words) {
      if (!passage.isEmpty() && ends(text, passage, word)) {
        passages.add(List.copyOf(passage));
        passage.clear();
      }
      passage.add(word);
    }
    if (!passage.isEmpty()) passages.add(passage);
    return passages;
  }

  private static boolean ends(String text, List<Words.Placed> passage, Words.Placed next) {
    int start = passage.get(0).start();
    int end = passage.get(passage.size() - 1).end();
    if (next.end() - start > LONGEST) return true;
    if (text.substring(end, next.start()).indexOf('\n') >= 0) return true;
    return end - start > LONGEST / 2 && closes(text.charAt(end)) && startsLarge(text, next);
  }

  private static boolean startsLarge(String text, Words.Placed word) {
    return Character.isUpperCase(text.charAt(word.start()));
  }

  private Marked trimmed(String text, List<Words.Placed> passage) {
    int start = passage.get(0).start();
    int end = passage.get(passage.size() - 1).end();
    boolean opening =
        start == 0 || closes(text.charAt(start - 1)) || startsLarge(text, passage.get(0));
    while (end < text.length() && isClosing(text.charAt(end))) end++;
    boolean closing =
        end == text.length() || closes(text.charAt(end - 1)) || text.charAt(end) == '\n';
    var cut = cut(text, passage, start, end);
    return framed(cut, opening ? "" : "… ", closing ? "" : " …");
  }

  private static boolean closes(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\n';
  }

  private static boolean isClosing(char c) {
    return c == '.' || c == '!' || c == '?' || c == '”' || c == '"' || c == ')';
  }

  private Marked cut(String text, List<Words.Placed> words, int start, int end) {
    var marks =
        marker.marks(words).stream()
            .map(mark -> new Marked.Mark(mark.start() - start, mark.end() - start))
            .toList();
    return new Marked(text.substring(start, end), marks);
  }

  private static Marked framed(Marked cut, String before, String after) {
    var marks =
        cut.marks().stream()
            .map(m -> new Marked.Mark(m.start() + before.length(), m.end() + before.length()))
            .toList();
    return new Marked(before + cut.text() + after, marks);
  }
}
