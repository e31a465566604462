package se.radrum.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.radrum.kernel.PageLanguage;
import se.radrum.kernel.Texts;

/**
 * The languages of the house. Swedish and English are always complete. Another language is offered
 * once a human has read its words through and signed them: its {@code se/radrum/portal/Texts_xx}
 * then carries {@code portal.reviewed}: the language's tag, the day and the reader's role. Until
 * that it is not in the list, its addresses do not exist, and nobody meets a machine's words on a
 * page about safety.
 */
public final class Languages {
  /** All languages we have some words in, Swedish first. */
  private static final List<Language> KNOWN =
      List.of(
          new Language(Texts.SWEDISH, "Svenska", "ltr"),
          new Language(Locale.ENGLISH, "English", "ltr"),
          new Language(Locale.forLanguageTag("ar"), "العربية", "rtl"));

  private static final String REVIEWED = "portal.reviewed";

  private static final List<Language> OFFERED = KNOWN.stream().filter(Language::reviewed).toList();

  private Languages() {}

  /**
   * A language.
   *
   * @param locale what Faces and {@link Texts} know it as
   * @param name its name in itself
   * @param direction {@code ltr} or {@code rtl}
   */
  public record Language(Locale locale, String name, String direction) {
    /** The tag of {@code lang} attributes and of addresses. */
    public String tag() {
      return locale.toLanguageTag();
    }

    /** What its addresses begin with: nothing for Swedish. */
    public String prefix() {
      return PageLanguage.prefix(locale);
    }

    /** A language without the line falls back to the Swedish one, which names another tag. */
    boolean reviewed() {
      return Texts.get(locale, REVIEWED).startsWith(tag() + " ");
    }
  }

  /** The languages pages are offered in, Swedish first. */
  public static List<Language> offered() {
    return OFFERED;
  }

  /** Swedish: the language of an address that names none. */
  public static Language swedish() {
    return KNOWN.get(0);
  }

  /** What a path begins with that names a language; nothing where it is Swedish. */
  public static String prefix(String path) {
    return leading(path).map(Language::prefix).orElse("");
  }

  /** The offered language a path begins with, if it begins with one. */
  public static Optional<Language> leading(String path) {
    return offered().stream()
        .filter(l -> !l.prefix().isEmpty())
        .filter(l -> path.equals(l.prefix()) || path.startsWith(l.prefix() + "/"))
        .findFirst();
  }
}
