package se.radrum.access;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/** {@code ./radrum user add|list|reset}, in lines of text. */
@RequestScoped
@Path("control/users")
public class UsersResource {
  @Inject private Access access;
  @Inject private Membership membership;
  @Inject private Presence presence;

  /** Does what the command says. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces("text/plain;charset=UTF-8")
  public String act(
      @FormParam("do") @DefaultValue("") String deed,
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("role") @DefaultValue("") String role,
      @FormParam("seat") @DefaultValue("") String seat) {
    var by = presence.mustBeThere();
    return switch (deed) {
      case "list" -> membership.all(by).stream().map(UsersResource::line).collect(joining());
      case "add" -> link(access.invite(by, new Invite(name, roles(role), seat(seat))));
      case "reset" -> link(membership.reset(by, membership.called(by, name).id()));
      default -> throw Problem.of(Kind.BAD_REQUEST, "access.users.deed");
    };
  }

  private String link(String token) {
    return access.link(token) + "\n";
  }

  private static String line(MemberView member) {
    var seat = member.seat() == null ? "" : member.seat().name();
    return "%-24s %-8s %-16s %s%n"
        .formatted(member.alias(), member.standing(), seat, Roles.write(member.roles()));
  }

  private static Set<Role> roles(String words) {
    return Arrays.stream(words.split(","))
        .filter(word -> !word.isBlank())
        .map(word -> one(Role.class, word))
        .collect(toSet());
  }

  private static @Nullable Seat seat(String word) {
    return word.isBlank() ? null : one(Seat.class, word);
  }

  /** Taken in either case, and with a hyphen where Java wants an underscore. */
  private static <E extends Enum<E>> E one(Class<E> type, String word) {
    try {
      return Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      var known = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(joining(", "));
      throw Problem.of(Kind.BAD_REQUEST, "access.users.unknown", word, known);
    }
  }
}
