package se.radrum.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import se.radrum.access.OpenKeys;
import se.radrum.access.Presence;
import se.radrum.vault.Unlocked;

/**
 * Shows a page of what was sent along. It is a picture of our own making, and is handed out as if
 * it were not: shown in place, run by nobody, kept nowhere.
 */
@RequestScoped
@Path("desk")
public class FileDeskResource {
  private static final String SHUT_IN = "default-src 'none'; sandbox";

  @Inject private FileDesk desk;
  @Inject private Presence presence;
  @Inject private OpenKeys keys;
  @Context private HttpServletRequest request;

  /** One page. Whoever has locked keys is led to where they are opened. */
  @GET
  @Path("{id}/{page}")
  public Response look(@PathParam("id") UUID id, @PathParam("page") UUID page) {
    return keys.held().map(open -> seen(open, id, page)).orElseGet(this::locked);
  }

  private Response seen(Unlocked open, UUID id, UUID page) {
    return Response.ok(desk.open(presence.mustBeThere(), open, id, page), "image/jpeg")
        .header("Content-Disposition", "inline; filename=\"sida.jpg\"")
        .header("Content-Security-Policy", SHUT_IN)
        .build();
  }

  private Response locked() {
    var asked = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
    var language = asked.substring(0, Math.max(0, asked.indexOf("/rad/")));
    var page = asked.substring(language.length(), Math.max(0, asked.indexOf("/fil/")));
    return Response.seeOther(URI.create(language + "/rad/las-upp?till=" + page)).build();
  }
}
