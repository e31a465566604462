package se.radrum.portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import se.radrum.access.Access;
import se.radrum.access.Presence;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem;
import se.radrum.portal.Headers;
import se.radrum.portal.Languages;

/**
 * The one place that finds out who asks. Programs bring a key with each request and never get a
 * session; people have one, and are asked about again at every click, so a role taken away is gone
 * at once. Deliberately without {@code @AutoApplySession} and without a form mechanism of the
 * container's own: those would give programs sessions, and everybody who passes by.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {
  private static final List<String> FOR_PROGRAMS = List.of("/api/", "/jsonapi");
  private static final String BEARER = "Bearer ";

  private final Access access;

  @Inject
  Doorkeeper(Access access) {
    this.access = access;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Doorkeeper() {
    this(null);
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var path = request.getServletPath();
    if (FOR_PROGRAMS.stream().anyMatch(path::startsWith))
      return program(request, response, context);
    return context.isProtected() ? person(request, response, context) : context.doNothing();
  }

  private AuthenticationStatus person(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var caller = Presence.signedIn(request).flatMap(access::renew);
    if (caller.isPresent()) {
      Presence.renew(request, caller.get());
      Presence.stands(request, caller.get());
      return context.notifyContainerAboutLogin(caller.get().id().toString(), Set.of("staff"));
    }
    Presence.end(request);
    Headers.on(request, response);
    var language = Languages.leading(request.getServletPath()).orElseGet(Languages::swedish);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", language.prefix() + "/logga-in");
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private AuthenticationStatus program(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var header = request.getHeader("Authorization");
    if (header == null) return context.doNothing();
    try {
      var key = header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
      var caller = access.onToken(key);
      Presence.stands(request, caller);
      return context.notifyContainerAboutLogin(caller.id().toString(), Set.of("program"));
    } catch (Problem unknown) {
      Headers.on(request, response);
      refuse(response);
      return AuthenticationStatus.SEND_FAILURE;
    }
  }

  /** The container's own refusal would be a page of its own (RFC 6750 §3, RFC 9457). */
  private static void refuse(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    response.setContentType("application/problem+json");
    var problem = Json.object().add("type", "/problem/unauthenticated").add("status", 401).build();
    try {
      response.getOutputStream().write(problem.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
