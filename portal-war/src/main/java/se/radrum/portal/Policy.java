package se.radrum.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * The two Content Security Policies. A public page may load our own files and nothing else, and has
 * not a single inline line; a staff page has PrimeFaces, whose scripts carry a nonce and whose
 * components write {@code style} attributes. {@code script-src} stands last in the staff policy,
 * for PrimeFaces appends the nonce to the end of the text.
 */
@Named("policy")
@ApplicationScoped
public class Policy {
  private static final String COMMON =
      "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " connect-src 'self'; font-src 'self'; style-src 'self';";

  /** Of the public pages. */
  static final String OPEN = COMMON + " img-src 'self'; script-src 'self'";

  /** Of the pages behind sign-in, before the nonce. */
  public String getStaff() {
    return COMMON + " style-src-attr 'unsafe-inline'; img-src 'self' data:; script-src 'self'";
  }
}
