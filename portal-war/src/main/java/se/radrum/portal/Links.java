package se.radrum.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Builds every address on a page, in the page's own language; pages know it as {@code #{links}}.
 */
@Named("links")
@RequestScoped
public class Links {
  private final Visit visit;
  private final Look look;

  @Inject
  Links(Visit visit, Look look) {
    this.visit = visit;
    this.look = look;
  }

  @SuppressWarnings("NullAway")
  Links() {
    this.visit = null;
    this.look = null;
  }

  /** An address of the house, {@code /om}, in the language of this page. */
  public String to(String address) {
    return in(visit.spoken(), address);
  }

  /** This very page in another language. */
  public String here(Languages.Language language) {
    return in(language, visit.getPath());
  }

  /** A file of the look, {@code open.css}, at an address that changes when any of them does. */
  public String file(String name) {
    return "/look/" + look.version() + "/" + name;
  }

  /** The languages a page can be had in. */
  public List<Languages.Language> getLanguages() {
    return Languages.offered();
  }

  /** An address of the house in a given language. */
  public String in(Languages.Language language, String address) {
    if (address.equals("/") && !language.prefix().isEmpty()) return language.prefix();
    return language.prefix() + address;
  }
}
