package se.radrum.portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import se.radrum.access.Access;
import se.radrum.access.Presence;
import se.radrum.portal.Headers;
import se.radrum.portal.Languages;

/**
 * The one place that finds out who asks. Whoever has a session is asked about again at every click,
 * so a role taken away is gone at once. Deliberately without {@code @AutoApplySession} and without
 * a form mechanism of the container's own: those would give programs sessions, and everybody who
 * passes by.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {
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
}
