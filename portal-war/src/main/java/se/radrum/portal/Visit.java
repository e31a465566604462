package se.radrum.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.radrum.kernel.PageLanguage;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * What the address said, as the router found it; pages know it as {@code #{page}}. It lives in
 * attributes of the request, so that a resource and an error page see the same.
 */
@Named("page")
@RequestScoped
public class Visit {
  /** The request attribute with the address without its language, {@code /bibliotek/14}. */
  public static final String PATH = "radrum.path";

  /** The request attribute with the address's own parts by name, {@code number → 14}. */
  public static final String PARTS = "radrum.parts";

  private final HttpServletRequest request;

  @Inject
  Visit(HttpServletRequest request) {
    this.request = request;
  }

  @SuppressWarnings("NullAway")
  Visit() {
    this.request = null;
  }

  /** The language of the page. */
  public Languages.Language spoken() {
    var locale = PageLanguage.of(request);
    return Languages.offered().stream()
        .filter(l -> l.locale().equals(locale))
        .findFirst()
        .orElseGet(Languages::swedish);
  }

  /** The language as Faces and texts know it. */
  public Locale getLocale() {
    return spoken().locale();
  }

  /** The language as {@code lang} wants it. */
  public String getLanguage() {
    return spoken().tag();
  }

  /** Which way the page reads: {@code ltr} or {@code rtl}. */
  public String getDir() {
    return spoken().direction();
  }

  /** The address without its language. */
  public String getPath() {
    return request.getAttribute(PATH) instanceof String path ? path : "/";
  }

  /** The part of the address with this name, or the empty text. */
  public String part(String name) {
    return request.getAttribute(PARTS) instanceof Map<?, ?> parts
        ? Optional.ofNullable(parts.get(name)).map(Object::toString).orElse("")
        : "";
  }

  /**
   * The id in the part of the address with this name.
   *
   * @throws Problem MISSING when what stands there is no id: then nothing has that address
   */
  public UUID id(String name) {
    try {
      return UUID.fromString(part(name));
    } catch (IllegalArgumentException e) {
      throw Problem.caused(Kind.MISSING, e, "kernel.detail.missing");
    }
  }

  /** {@code page} for the menu line of the page one is on, {@code true} below it, else nothing. */
  public String current(String address) {
    var path = getPath();
    if (path.equals(address)) return "page";
    return path.startsWith(address + "/") && !address.equals("/rad") ? "true" : "";
  }
}
