package se.radrum.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import se.radrum.kernel.Parameters;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Revalidation.Revalidated;

/** {@code /api/v1/contents}: what is published, as plain JSON after Digg's REST API profile. */
@RequestScoped
@Revalidated
@Path("api/v1/contents")
@Produces(MediaType.APPLICATION_JSON)
public class ContentsResource {
  @Inject private ContentLibrary library;
  @Inject private Types types;
  @Context private UriInfo uri;

  /** One page of what is published in a language. */
  @GET
  public JsonObject list() {
    var parameters = new Parameters(uri.getQueryParameters());
    var query = ContentsQuery.read(parameters, types);
    parameters.end();
    return PlainJson.of(library.list(query));
  }

  /** One entry, in the nearest language to the one asked for. */
  @GET
  @Path("{id}")
  public JsonObject one(@PathParam("id") String id) {
    var parameters = new Parameters(uri.getQueryParameters());
    var locale = ContentsQuery.locale(parameters);
    parameters.end();
    return ContentsQuery.uuid(id)
        .flatMap(entry -> library.published(entry, locale))
        .map(PlainJson::of)
        .orElseThrow(() -> Problem.of(Kind.MISSING, "content.entry.missing"));
  }
}
