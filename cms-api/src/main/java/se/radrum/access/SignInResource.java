package se.radrum.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Neighbours;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Problem.Kind;

/** The forms of coming in and going out. Each ends in a 303, whatever happened. */
@RequestScoped
@Path("form")
public class SignInResource {
  private static final String FIRST = "/logga-in";
  private static final String SECOND = "/logga-in/kod";
  private static final String SESSION = "__Host-rad";
  private static final int LONGEST = 100;

  @Inject private Access access;
  @Inject private Attempts attempts;
  @Inject private Neighbours neighbours;
  @Inject private OpenKeys keys;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  /** Name and password. */
  @POST
  @Path("logga-in")
  public Response signIn(@FormParam("name") String name, @FormParam("password") String password) {
    var values = Map.of("name", kept(name));
    try {
      var halfway = access.signIn(new SignIn(name, password), asker());
      attempts.keep(request, response, new Attempt(SECOND, Map.of(), List.of(), halfway));
      return to(SECOND);
    } catch (Problem problem) {
      attempts.keep(request, response, Attempt.wrong(FIRST, values, problem.faults()));
      return to(FIRST);
    }
  }

  /** The code of the authenticator. */
  @POST
  @Path("logga-in/kod")
  public Response secondStep(@FormParam("code") String code) {
    var halfway = attempts.of(request).halfway();
    if (halfway == null) return again();
    try {
      return comeIn(access.secondStep(halfway, text(code).replaceAll("\\s", "")));
    } catch (Problem problem) {
      var next = problem.kind() == Kind.LIMITED ? halfway : halfway.missedOnce();
      if (!next.mayTry()) return again();
      var faults = problem.faults().stream().map(f -> at("code", f)).toList();
      attempts.keep(request, response, new Attempt(SECOND, Map.of(), faults, next));
      return to(SECOND);
    }
  }

  /** Taking the place behind a one-time link. */
  @POST
  @Path("inbjudan")
  public Response accept(
      @FormParam("token") String token,
      @FormParam("name") String name,
      @FormParam("alias") String alias,
      @FormParam("password") String password,
      @FormParam("secret") String secret,
      @FormParam("code") String code) {
    var command = new AcceptInvitation(token, name, alias, password, secret, code);
    try {
      // Looked up first: a password is dear to hash, and anybody can make up a link.
      access.invitation(text(token));
      return comeIn(access.accept(command));
    } catch (ConstraintViolationException violations) {
      return correct(command, Attempts.faults(violations));
    } catch (Problem problem) {
      return correct(command, problem.kind() == Kind.GONE ? List.of() : problem.faults());
    }
  }

  /** Out again, with the keys locked. */
  @POST
  @Path("logga-ut")
  public Response signOut() {
    keys.lock(response);
    attempts.end(request, response);
    Presence.end(request);
    Presence.forget(response, SESSION);
    return to("/");
  }

  private Response comeIn(Caller caller) {
    attempts.end(request, response);
    Presence.begin(request, caller);
    return to("/rad");
  }

  private Response again() {
    var fault = new Fault(null, "access.sign-in.again", List.of());
    attempts.keep(request, response, Attempt.wrong(FIRST, Map.of(), List.of(fault)));
    return to(FIRST);
  }

  private Response correct(AcceptInvitation command, List<Fault> faults) {
    var values = Map.of("name", kept(command.name()), "alias", kept(command.alias()));
    attempts.keep(request, response, Attempt.wrong("/inbjudan", values, faults));
    // Only what can be part of a link of ours goes back into an address.
    return to("/inbjudan/" + command.token().replaceAll("[^0-9a-f]", ""));
  }

  private static Fault at(String field, Fault fault) {
    return new Fault(field, fault.key(), fault.arguments());
  }

  private String asker() {
    var forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
    return neighbours.asker(
        request.getRemoteAddr(),
        request.getLocalAddr(),
        forwarded.stream().reduce((earlier, last) -> last));
  }

  private Response to(String address) {
    return Response.seeOther(Attempts.address(request, address)).build();
  }

  /** What goes back into a field: the room for attempts is everybody's. */
  private static String kept(@Nullable String value) {
    return text(value).substring(0, Math.min(text(value).length(), LONGEST));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
