package se.radrum.access;

import static java.util.stream.Collectors.toSet;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Problem;
import se.radrum.vault.Founding;

/** The forms of who reads: the founding, the groups and their readers. Each ends in a 303. */
@RequestScoped
@Path("form/rad/grunda")
public class GroupsResource {
  private static final String PAGE = "/rad/grunda";

  @Inject private Council council;
  @Inject private Presence presence;
  @Inject private OpenKeys keys;
  @Inject private Attempts attempts;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  /** The founding. */
  @POST
  public Response found(
      @FormParam("group") @DefaultValue("") String group,
      @FormParam("readers") List<UUID> readers,
      @FormParam("trustees") List<UUID> trustees) {
    var by = presence.mustBeThere();
    return after(
        group, () -> council.found(by, new Founding(group, once(readers), once(trustees))));
  }

  /** One more group. */
  @POST
  @Path("grupper")
  public Response addGroup(
      @FormParam("group") @DefaultValue("") String group,
      @FormParam("readers") List<UUID> readers) {
    var by = presence.mustBeThere();
    return after(
        group, () -> council.addGroup(by, keys.mustBeOpen(), new AddGroup(group, once(readers))));
  }

  /** Keys given to a colleague. */
  @POST
  @Path("lasare")
  public Response addReader(
      @FormParam("in") UUID group, @FormParam("member") @Nullable UUID member) {
    var by = presence.mustBeThere();
    return after("", () -> council.addReader(by, keys.mustBeOpen(), group, chosen(member)));
  }

  /** Somebody who reads no more. */
  @POST
  @Path("lasare/bort")
  public Response removeReader(
      @FormParam("in") UUID group, @FormParam("member") @Nullable UUID member) {
    var by = presence.mustBeThere();
    return after("", () -> council.removeReader(by, group, chosen(member)));
  }

  private Response after(String group, Runnable deed) {
    var formed = new Formed(attempts, request, response);
    var next =
        formed.after(
            PAGE,
            Map.of("group", group),
            PAGE,
            () -> {
              deed.run();
              return Map.of();
            });
    return Response.seeOther(next).build();
  }

  private static UUID chosen(@Nullable UUID member) {
    if (member == null) throw Problem.invalid("member", "access.member.choose");
    return member;
  }

  private static Set<UUID> once(List<UUID> ids) {
    return ids.stream().collect(toSet());
  }
}
