package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.radrum.kernel.PageLanguage;
import se.radrum.kernel.Problem.Fault;
import se.radrum.vault.Purpose;
import se.radrum.vault.SealedSessions;

/**
 * Attempts to sign in, from one request to the next: in memory, sealed under the key in the cookie
 * of the post that made them, for ten minutes. A page that is only looked at makes none.
 */
@ApplicationScoped
public class Attempts {
  private static final String COOKIE = "__Host-steg";

  private final SealedSessions sessions;

  @Inject
  Attempts(SealedSessions sessions) {
    this.sessions = sessions;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Attempts() {
    this(null);
  }

  /** How far this browser has come. */
  public Attempt of(HttpServletRequest request) {
    return token(request)
        .flatMap(token -> sessions.open(Purpose.HALFWAY, token))
        .map(Attempt::of)
        .orElse(Attempt.NONE);
  }

  void keep(HttpServletRequest request, HttpServletResponse response, Attempt attempt) {
    token(request).ifPresent(token -> sessions.end(Purpose.HALFWAY, token));
    var token = sessions.keep(Purpose.HALFWAY, attempt.bytes());
    response.addCookie(Presence.cookie(COOKIE, token));
  }

  void end(HttpServletRequest request, HttpServletResponse response) {
    token(request).ifPresent(token -> sessions.end(Purpose.HALFWAY, token));
    Presence.forget(response, COOKIE);
  }

  /** An address of the house in the language of the request. */
  static URI address(HttpServletRequest request, String address) {
    return URI.create(PageLanguage.prefix(PageLanguage.of(request)) + address);
  }

  /** What Bean Validation found, by the name of the form's field. */
  static List<Fault> faults(ConstraintViolationException violations) {
    return violations.getConstraintViolations().stream()
        .map(v -> Fault.at(field(v.getPropertyPath().toString()), v.getMessageTemplate()))
        .toList();
  }

  private static String field(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static Optional<String> token(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }
}
