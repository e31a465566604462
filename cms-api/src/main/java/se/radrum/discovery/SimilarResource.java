package se.radrum.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.kernel.Parameters;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;

/**
 * {@code /api/v1/similar}: what is about the same as a text, or as an entry. The text is sent in
 * the body, since an address may be written down on its way; it is not stored.
 */
@RequestScoped
@Path("api/v1/similar")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SimilarResource {
  private static final int LIMIT = 5;
  private static final Set<String> KNOWN = Set.of("id", "title", "text", "limit");

  @Inject private Discovery discovery;
  @Context private UriInfo uri;

  /** The likest first. What is no id is a fault; an id that nothing has is like nothing. */
  @POST
  public JsonObject similar(String body) {
    var parameters = new Parameters(uri.getQueryParameters());
    var language = SearchParameters.language(parameters);
    parameters.end();
    var asked = read(body);
    var id = asked.getString("id", "");
    var like = new FindSimilar(text(asked, "title"), text(asked, "text"), limit(asked), language);
    return SearchJson.items(
        id.isEmpty() ? discovery.like(like) : discovery.like(uuid(id), like.limit(), language));
  }

  private static JsonObject read(String body) {
    var asked = parsed(body);
    var faults = new ArrayList<Fault>();
    asked.forEach((name, value) -> check(name, value, faults));
    if (!faults.isEmpty()) throw Problem.malformed(faults);
    return asked;
  }

  private static JsonObject parsed(String body) {
    try {
      return Json.read(body);
    } catch (JsonException e) {
      throw Problem.caused(Problem.Kind.BAD_REQUEST, e, "kernel.detail.bad-request");
    }
  }

  private static void check(String name, JsonValue value, List<Fault> faults) {
    if (!KNOWN.contains(name)) {
      faults.add(Fault.at(name, "kernel.parameter.unknown", name));
    } else if (name.equals("limit") ? !isWhole(value) : !(value instanceof JsonString)) {
      faults.add(Fault.at(name, "kernel.parameter.value", name));
    }
  }

  private static boolean isWhole(JsonValue value) {
    return value instanceof JsonNumber number && number.isIntegral();
  }

  private static int limit(JsonObject asked) {
    return asked.getInt("limit", LIMIT);
  }

  private static String text(JsonObject asked, String name) {
    return asked.getString(name, "");
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw Problem.malformed(List.of(Fault.at("id", "kernel.parameter.value", "id")));
    }
  }
}
