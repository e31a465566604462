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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.radrum.vault.PaperKey;

/** The forms of the council's own affairs: members and keys. Each ends in a 303. */
@RequestScoped
@Path("form/rad")
public class CouncilResource {
  private static final String MEMBERS = "/rad/medlemmar";
  private static final String KEYS = "/rad/las-upp";
  private static final String NO_SEAT = "none";
  private static final String RECOVERY = "/rad/recovery";

  @Inject private Access access;
  @Inject private Membership membership;
  @Inject private Council council;
  @Inject private Presence presence;
  @Inject private OpenKeys keys;
  @Inject private Attempts attempts;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  /** A place for somebody. */
  @POST
  @Path("medlemmar")
  public Response invite(
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("roles") List<Role> roles,
      @FormParam("seat") @DefaultValue("") String seat) {
    var by = presence.mustBeThere();
    return after(
        MEMBERS,
        Map.of("name", name),
        () -> link(access.invite(by, new Invite(name, Set.copyOf(roles), seat(seat)))));
  }

  /** Other duties, or a rest. */
  @POST
  @Path("medlemmar/andra")
  public Response change(
      @FormParam("member") UUID member,
      @FormParam("roles") List<Role> roles,
      @FormParam("seat") @DefaultValue("") String seat,
      @FormParam("standing") Standing standing) {
    var by = presence.mustBeThere();
    var command = new ChangeMember(member, Set.copyOf(roles), seat(seat), standing);
    return after(
        MEMBERS,
        Map.of(),
        () -> {
          membership.change(by, command);
          return Map.of();
        });
  }

  /** A new sign-in for a member. */
  @POST
  @Path("medlemmar/ny-inloggning")
  public Response reset(@FormParam("member") UUID member) {
    var by = presence.mustBeThere();
    return after(MEMBERS, Map.of(), () -> link(membership.reset(by, member)));
  }

  /** A link taken back. */
  @POST
  @Path("medlemmar/aterkalla")
  public Response withdraw(@FormParam("invitation") UUID invitation) {
    membership.withdraw(presence.mustBeThere(), invitation);
    return to(MEMBERS);
  }

  /** A phrase chosen, or a new one by the key on paper; shows the next key on paper. */
  @POST
  @Path("las-upp/fras")
  public Response choosePhrase(
      @FormParam("phrase") @DefaultValue("") String phrase,
      @FormParam("paper") @DefaultValue("") String paper) {
    var by = presence.mustBeThere();
    return after(
        paper.isBlank() ? KEYS : RECOVERY,
        Map.of(),
        RECOVERY,
        () ->
            shown(
                paper.isBlank()
                    ? council.choosePhrase(by, phrase)
                    : council.renewPhrase(by, paper, phrase)));
  }

  /** Keys opened; leads on to where they were asked for. */
  @POST
  @Path("las-upp")
  public Response unlock(
      @FormParam("phrase") @DefaultValue("") String phrase,
      @FormParam("next") @DefaultValue("") String next) {
    var by = presence.mustBeThere();
    return after(
        KEYS,
        Map.of("next", next),
        next.matches("/rad(/[a-z0-9-]+)*") ? next : "/rad",
        () -> {
          keys.keep(response, council.unlock(by, phrase));
          return Map.of();
        });
  }

  /** Keys locked again. */
  @POST
  @Path("las")
  public Response lock() {
    keys.lock(response);
    return to("/rad");
  }

  /** Two trustees give a moderator what a group can read. */
  @POST
  @Path("recovery")
  public Response recover(
      @FormParam("alias") @DefaultValue("") String alias,
      @FormParam("beside") @DefaultValue("") String phrase,
      @FormParam("group") UUID group,
      @FormParam("member") UUID member) {
    var by = presence.mustBeThere();
    var command = new RecoverGroup(alias, phrase, group, member);
    return after(
        RECOVERY,
        Map.of("alias", alias),
        () -> {
          council.recover(by, keys.mustBeOpen(), command);
          return Map.of("done", "recovered");
        });
  }

  /** The key on paper is put away: nobody who comes to this browser next is shown it. */
  @POST
  @Path("recovery/klart")
  public Response kept() {
    presence.mustBeThere();
    attempts.end(request, response);
    return to("/rad");
  }

  /** Two trustees try whether they could. */
  @POST
  @Path("recovery/prova")
  public Response drill(
      @FormParam("alias") @DefaultValue("") String alias,
      @FormParam("beside") @DefaultValue("") String phrase) {
    var by = presence.mustBeThere();
    return after(
        RECOVERY + "/prova",
        Map.of("alias", alias),
        () -> {
          var could = council.drill(by, keys.mustBeOpen(), alias, phrase);
          return Map.of("tried", String.valueOf(could));
        });
  }

  /** Two trustees put somebody in a trustee's place. */
  @POST
  @Path("recovery/byt")
  public Response replaceTrustee(
      @FormParam("alias") @DefaultValue("") String alias,
      @FormParam("beside") @DefaultValue("") String phrase,
      @FormParam("leaves") UUID leaves,
      @FormParam("comes") UUID comes) {
    var by = presence.mustBeThere();
    var command = new ReplaceTrustee(alias, phrase, leaves, comes);
    return after(
        RECOVERY + "/byt",
        Map.of("alias", alias),
        () -> {
          council.replaceTrustee(by, keys.mustBeOpen(), command);
          return Map.of("done", "replaced");
        });
  }

  /** Somebody has lost both phrase and paper. */
  @POST
  @Path("medlemmar/nycklar")
  public Response forgetKeys(@FormParam("member") UUID member) {
    var by = presence.mustBeThere();
    return after(
        "/rad/medlemmar",
        Map.of(),
        () -> {
          council.forgetKeys(by, member);
          return Map.of();
        });
  }

  private Map<String, String> link(String token) {
    return Map.of("link", access.link(token));
  }

  private static Map<String, String> shown(PaperKey paper) {
    return Map.of("paper", String.join(" ", paper.groups()));
  }

  private static @Nullable Seat seat(String name) {
    return name.isBlank() || name.equals(NO_SEAT) ? null : Seat.valueOf(name);
  }

  private Response after(
      String page, Map<String, String> written, Supplier<Map<String, String>> deed) {
    return after(page, written, page, deed);
  }

  private Response after(
      String page, Map<String, String> written, String next, Supplier<Map<String, String>> deed) {
    return Response.seeOther(formed().after(page, written, next, deed)).build();
  }

  private Response to(String address) {
    return Response.seeOther(formed().to(address)).build();
  }

  private Formed formed() {
    return new Formed(attempts, request, response);
  }
}
