package se.radrum.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes in one way what looks the same: an å is one letter and not an a with a ring, whatever the
 * machine it was typed on or the program it was printed from.
 *
 * <p>This is done to whole texts where they come in, so that marks stand where they should in what
 * is shown. It is Unicode's canonical form (NFC), which nobody sees, and of the compatible one
 * (NFKC) no more than printers' ligatures and letters of full width: the rest of that would show
 * readers {@code 1⁄2} for {@code ½} and {@code m2} for {@code m²}.
 */
final class Letters {
  /** A soft hyphen, which shows only where a line ends; ligatures; letters of full width. */
  private static final Pattern ODD = Pattern.compile("[\u00AD\uFB00-\uFB06\uFF01-\uFF5E]");

  private static final String SOFT_HYPHEN = "\u00AD";

  private Letters() {}

  /** The text; the very same where it is written so already. */
  static String of(String text) {
    var common = ODD.matcher(text).replaceAll(found -> common(found.group()));
    return Normalizer.normalize(common, Form.NFC);
  }

  private static String common(String odd) {
    return odd.equals(SOFT_HYPHEN)
        ? ""
        : Matcher.quoteReplacement(Normalizer.normalize(odd, Form.NFKC));
  }
}
