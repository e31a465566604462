package se.radrum.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The form of one's own password. It ends in a 303. */
@RequestScoped
@Path("form/rad/losenord")
public class OwnPasswordResource {
  private static final String PAGE = "/rad/losenord";

  @Inject private OwnPassword password;
  @Inject private Presence presence;
  @Inject private Attempts attempts;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  /** Another one; this browser stays signed in, and every other is signed out. */
  @POST
  public Response change(
      @FormParam("present") @DefaultValue("") String present,
      @FormParam("next") @DefaultValue("") String next) {
    var by = presence.mustBeThere();
    var formed = new Formed(attempts, request, response);
    var page =
        formed.after(
            PAGE,
            Map.of(),
            PAGE,
            () -> {
              Presence.begin(request, password.change(by, new ChangePassword(present, next)));
              return Map.of("done", "changed");
            });
    return Response.seeOther(page).build();
  }
}
