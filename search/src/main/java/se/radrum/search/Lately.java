package se.radrum.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words one thread has met last, in front of {@link Morphology}: most words of a text are of
 * the few thousand commonest, and are found here without making a text of their letters.
 */
final class Lately {
  private static final int PLACES = 1 << 12;

  private final Morphology morphology;
  private final @Nullable String[] words = new String[PLACES];
  private final @Nullable Forms[] forms = new Forms[PLACES];
  private Object state;

  Lately(Morphology morphology) {
    this.morphology = morphology;
    this.state = morphology.state();
  }

  /** The forms of the word that the first letters of a buffer are. */
  Forms of(char[] letters, int length) {
    forgetIfOutdated();
    int place = place(letters, length);
    var known = forms[place];
    if (known != null && is(words[place], letters, length)) return known;
    var word = new String(letters, 0, length);
    var found = morphology.of(word);
    words[place] = word;
    forms[place] = found;
    return found;
  }

  private void forgetIfOutdated() {
    var now = morphology.state();
    if (state == now) return;
    Arrays.fill(forms, null);
    state = now;
  }

  private static int place(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) hash = 31 * hash + letters[i];
    return (hash ^ hash >>> 13) & (PLACES - 1);
  }

  private static boolean is(@Nullable String word, char[] letters, int length) {
    if (word == null || word.length() != length) return false;
    for (int i = 0; i < length; i++) if (word.charAt(i) != letters[i]) return false;
    return true;
  }
}
