package se.radrum.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the product. One bundle a feature, {@code se/radrum/<feature>/Texts.properties}
 * (Swedish) and {@code Texts_en.properties}; the first segment of a key names the feature, so
 * {@code feedback.message.missing} lies in {@code se.radrum.feedback.Texts}. Patterns follow {@link
 * MessageFormat}: a single apostrophe is written as two.
 */
public final class Texts {
  /** The language of a page whose address names none. */
  public static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private static final ResourceBundle.Control NO_MACHINE_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** A page asks for a hundred lines; looking a bundle up each time costs more than the line. */
  private static final Map<Book, ResourceBundle> BOOKS = new ConcurrentHashMap<>();

  private Texts() {}

  private record Book(String feature, Locale language) {
    ResourceBundle open() {
      var name = "se.radrum." + feature + ".Texts";
      return ResourceBundle.getBundle(
          name, language, Texts.class.getClassLoader(), NO_MACHINE_LANGUAGE);
    }
  }

  /**
   * The words for a key, with its arguments set in.
   *
   * @throws MissingResourceException when no bundle has the key: a fault of ours, found by tests
   */
  public static String get(Locale language, String key, Object... arguments) {
    var pattern = bundle(language, key).getString(key);
    return arguments.length == 0
        ? pattern.replace("''", "'")
        : new MessageFormat(pattern, language).format(arguments);
  }

  /** Whether some bundle has the key. */
  public static boolean has(Locale language, String key) {
    try {
      return bundle(language, key).containsKey(key);
    } catch (MissingResourceException e) {
      return false;
    }
  }

  private static ResourceBundle bundle(Locale language, String key) {
    var feature = key.substring(0, Math.max(0, key.indexOf('.')));
    return BOOKS.computeIfAbsent(new Book(feature, language), Book::open);
  }
}
