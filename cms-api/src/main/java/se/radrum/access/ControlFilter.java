package se.radrum.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;

/** Everything under {@code control/} is for whoever can read the control file, and nobody else. */
@Provider
public class ControlFilter implements ContainerRequestFilter {
  private static final String BEARER = "Bearer ";

  @Inject private Access access;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    if (!context.getUriInfo().getPath().startsWith("control/")) return;
    var header = Objects.requireNonNullElse(context.getHeaderString(HttpHeaders.AUTHORIZATION), "");
    var token = header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
    Presence.stands(request, access.onControl(token));
  }
}
