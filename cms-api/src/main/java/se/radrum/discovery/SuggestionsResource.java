package se.radrum.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import se.radrum.discovery.Suggested.Title;
import se.radrum.kernel.Json;
import se.radrum.kernel.Parameters;

/** {@code /suggest}: what may be meant by what is being typed. Nobody keeps the answer. */
@RequestScoped
@Path("suggest")
public class SuggestionsResource {
  @Inject private Discovery discovery;
  @Context private UriInfo uri;

  /** Completed texts and titles. */
  @GET
  public Response suggest() {
    var parameters = new Parameters(uri.getQueryParameters());
    var typed = uri.getQueryParameters().getFirst("q");
    parameters.text("q");
    var language = SearchParameters.language(parameters);
    parameters.end();
    var answer = json(discovery.suggest(typed == null ? "" : typed, language));
    return Response.ok(answer.toString(), MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static JsonObject json(Suggested suggested) {
    var texts = Json.array();
    suggested.texts().forEach(texts::add);
    var titles = Json.array();
    suggested.titles().forEach(title -> titles.add(json(title)));
    return Json.object().add("texts", texts).add("titles", titles).build();
  }

  private static JsonObject json(Title title) {
    return Json.object()
        .add("number", title.number())
        .add("title", title.title())
        .add("language", title.language())
        .add("what", title.what())
        .build();
  }
}
