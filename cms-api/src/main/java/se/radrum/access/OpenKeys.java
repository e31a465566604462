package se.radrum.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.vault.Purpose;
import se.radrum.vault.SealedSessions;
import se.radrum.vault.Unlocked;
import se.radrum.vault.Vault;

/**
 * The keys somebody has opened with their phrase, from one request to the next: in memory, sealed
 * under a cookie, fifteen minutes idle and eight hours at most. Only the caller's own are ever
 * found, so signing in as another after them opens nothing.
 */
@RequestScoped
public class OpenKeys {
  private static final String COOKIE = "__Host-nyckel";

  private final HttpServletRequest request;
  private final Presence presence;
  private final Vault vault;
  private final SealedSessions sessions;

  @Inject
  OpenKeys(HttpServletRequest request, Presence presence, Vault vault, SealedSessions sessions) {
    this.request = request;
    this.presence = presence;
    this.vault = vault;
    this.sessions = sessions;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  OpenKeys() {
    this(null, null, null, null);
  }

  /** The caller's keys, when they are open. */
  public Optional<Unlocked> held() {
    return token()
        .flatMap(vault::held)
        .filter(k -> presence.caller().filter(c -> c.id().equals(k.member())).isPresent());
  }

  /**
   * The caller's keys.
   *
   * @throws Problem UNAUTHENTICATED when they are locked; the way on is {@code /rad/las-upp}
   */
  public Unlocked mustBeOpen() {
    return held().orElseThrow(() -> Problem.of(Kind.UNAUTHENTICATED, "access.unlock-first"));
  }

  void keep(HttpServletResponse response, Unlocked keys) {
    lock();
    response.addCookie(Presence.cookie(COOKIE, vault.hold(keys)));
  }

  void lock(HttpServletResponse response) {
    lock();
    Presence.forget(response, COOKIE);
  }

  private void lock() {
    token().ifPresent(token -> sessions.end(Purpose.UNLOCK, token));
  }

  private Optional<String> token() {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }
}
