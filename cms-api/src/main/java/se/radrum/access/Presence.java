package se.radrum.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * Who stands behind the running request. The portal finds out, from the session, before anything
 * else runs; pages and resources ask here and hand the caller on to the doors.
 */
@RequestScoped
public class Presence {
  private static final String WHO = Caller.class.getName();
  private static final Duration LONGEST = Duration.ofHours(8);

  private final HttpServletRequest request;

  @Inject
  Presence(HttpServletRequest request) {
    this.request = request;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Presence() {
    this.request = null;
  }

  /** Who it is, if anybody. */
  public Optional<Caller> caller() {
    return request.getAttribute(WHO) instanceof Caller caller
        ? Optional.of(caller)
        : Optional.empty();
  }

  /**
   * Who it is.
   *
   * @throws Problem UNAUTHENTICATED when it is nobody
   */
  public Caller mustBeThere() {
    return caller().orElseThrow(() -> Problem.of(Kind.UNAUTHENTICATED, "access.sign-in-first"));
  }

  /** Says who stands behind a request, for as long as it runs. */
  public static void stands(HttpServletRequest request, Caller caller) {
    request.setAttribute(WHO, caller);
  }

  /**
   * Who signed in with this browser, less than eight hours ago; the session is looked at and never
   * made.
   */
  public static Optional<Caller> signedIn(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && !isOver(session) && session.getAttribute(WHO) instanceof Caller caller
        ? Optional.of(caller)
        : Optional.empty();
  }

  private static boolean isOver(HttpSession session) {
    return session.getLastAccessedTime() - session.getCreationTime() > LONGEST.toMillis();
  }

  /** Begins a session, a new one whatever the browser brought. */
  public static void begin(HttpServletRequest request, Caller caller) {
    end(request);
    request.getSession(true).setAttribute(WHO, caller);
  }

  /** Keeps the session and renews who it belongs to. */
  public static void renew(HttpServletRequest request, Caller caller) {
    var session = request.getSession(false);
    if (session != null) session.setAttribute(WHO, caller);
  }

  /** Ends the session, if there is one. */
  public static void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) session.invalidate();
  }

  /** Makes the browser forget one of our cookies. */
  static void forget(HttpServletResponse response, String name) {
    var cookie = cookie(name, "");
    cookie.setMaxAge(0);
    response.addCookie(cookie);
  }

  /** A cookie that lives as long as the browser, and goes nowhere else. */
  static Cookie cookie(String name, String value) {
    var cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Strict");
    return cookie;
  }
}
