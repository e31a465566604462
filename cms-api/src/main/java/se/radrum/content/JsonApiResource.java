package se.radrum.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.radrum.kernel.PageLanguage;
import se.radrum.kernel.Parameters;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Revalidation.Revalidated;

/**
 * {@code /jsonapi}: what is published, for clients that speak JSON:API 1.1 as Drupal does. The
 * language is the one in the address, {@code /en/jsonapi/…}.
 */
@RequestScoped
@Revalidated
@Path("jsonapi")
@Produces({"application/vnd.api+json", "application/json"})
public class JsonApiResource {
  @Inject private ContentLibrary library;
  @Inject private Types types;
  @Context private UriInfo uri;
  @Context private HttpServletRequest request;

  /** Where each type's collection is. */
  @GET
  public JsonObject index() {
    new Parameters(uri.getQueryParameters()).end();
    return JsonApiDocument.index(types, prefix());
  }

  /** One page of the entries of a type. */
  @GET
  @Path("cms/{type}")
  public JsonObject many(@PathParam("type") String name) {
    var type = types.get(name);
    var parameters = new Parameters(uri.getQueryParameters());
    var asked = JsonApiQuery.ofMany(type, types, locale(), parameters);
    parameters.end();
    var page = library.list(asked.query());
    var links = new JsonApiLinks(prefix() + "/" + uri.getPath(), uri.getQueryParameters());
    return new JsonApiDocument(types, asked, prefix())
        .many(
            page,
            included(asked, page.items()),
            links.of(asked.query().offset(), asked.query().limit(), page.total()));
  }

  /** One entry of a type. */
  @GET
  @Path("cms/{type}/{id}")
  public JsonObject one(@PathParam("type") String name, @PathParam("id") String id) {
    var type = types.get(name);
    var parameters = new Parameters(uri.getQueryParameters());
    var asked = JsonApiQuery.ofOne(type, types, locale(), parameters);
    parameters.end();
    var view =
        ContentsQuery.uuid(id)
            .flatMap(entry -> library.published(entry, locale()))
            .filter(entry -> entry.type().equals(name))
            .orElseThrow(() -> Problem.of(Kind.MISSING, "content.entry.missing"));
    return new JsonApiDocument(types, asked, prefix()).one(view, included(asked, List.of(view)));
  }

  /** What the included paths lead to, each entry once, none that is in the data already. */
  private Collection<EntryView> included(JsonApiQuery asked, List<EntryView> data) {
    var found = new LinkedHashMap<UUID, EntryView>();
    for (var path : asked.include()) follow(path, data, found);
    data.forEach(view -> found.remove(view.id()));
    return found.values();
  }

  private void follow(List<String> path, List<EntryView> from, Map<UUID, EntryView> found) {
    if (path.isEmpty() || from.isEmpty()) return;
    var ids = from.stream().flatMap(view -> view.related(path.get(0)).stream()).distinct();
    var there = library.nearest(ids.toList(), locale());
    there.forEach(view -> found.put(view.id(), view));
    follow(path.subList(1, path.size()), there, found);
  }

  private Locale locale() {
    return PageLanguage.of(request);
  }

  private String prefix() {
    return PageLanguage.prefix(locale());
  }
}
