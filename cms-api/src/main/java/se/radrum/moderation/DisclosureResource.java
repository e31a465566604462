package se.radrum.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;

/** What is stored of one submission, for {@code ./radrum doctor disclosure}. */
@RequestScoped
@Path("control/disclosure")
public class DisclosureResource {
  @Inject private Disclosure disclosure;

  /** The seven fields, a line each, and that the rest cannot be read without a reader's keys. */
  @GET
  @Path("{id}")
  @Produces("text/plain;charset=UTF-8")
  public String stored(@PathParam("id") String id) {
    var lines =
        disclosure.stored(uuid(id)).list().stream()
            .map(field -> "%-24s %s%n".formatted(say("field." + field.getKey()), field.getValue()))
            .collect(Collectors.joining());
    return lines + "%n%s%n".formatted(say("rest"));
  }

  private static String say(String key) {
    return Texts.get(Locale.ENGLISH, "moderation.disclosure." + key);
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw Problem.caused(Kind.MISSING, e, "moderation.disclosure.missing");
    }
  }
}
