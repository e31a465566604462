package se.radrum.kernel;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * The language an address of the house begins with. Swedish addresses begin with none; the router
 * takes the others off and notes them on the request, where everybody reads them here.
 */
public final class PageLanguage {
  /** The request attribute with the page's {@link Locale}; absent when the address named none. */
  public static final String ATTRIBUTE = "radrum.language";

  private PageLanguage() {}

  /** The language of the page that was asked for, or whose form was sent. */
  public static Locale of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Locale said ? said : Texts.SWEDISH;
  }

  /** What addresses in a language begin with: nothing, or {@code /en}. */
  public static String prefix(Locale language) {
    return language.equals(Texts.SWEDISH) ? "" : "/" + language.toLanguageTag();
  }
}
