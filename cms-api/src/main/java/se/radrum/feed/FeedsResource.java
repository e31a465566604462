package se.radrum.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import se.radrum.discovery.LibraryAddress;
import se.radrum.discovery.SearchLibrary;
import se.radrum.kernel.PageLanguage;

/**
 * {@code /feeds/<type>.atom} and {@code .json}, and {@code /feeds/bibliotek} in both forms for a
 * search that is to be followed; the language is the one in the address.
 */
@RequestScoped
@Path("feeds")
public class FeedsResource {
  @Inject private Feeds feeds;
  @Context private Request request;
  @Context private UriInfo uri;
  @Context private HttpServletRequest servlet;

  /** The feed as Atom. */
  @GET
  @Path("{type}.atom")
  public Response atom(@PathParam("type") String type) {
    return answer("application/atom+xml", AtomForm.of(feeds.of(type, language())));
  }

  /** The feed as JSON Feed. */
  @GET
  @Path("{type}.json")
  public Response json(@PathParam("type") String type) {
    return answer("application/feed+json", JsonForm.of(feeds.of(type, language())));
  }

  /** A search of the library as Atom; the address asks as the library's does. */
  @GET
  @Path("bibliotek.atom")
  public Response searchAtom() {
    return answer("application/atom+xml", AtomForm.of(feeds.of(asked())));
  }

  /** A search of the library as JSON Feed. */
  @GET
  @Path("bibliotek.json")
  public Response searchJson() {
    return answer("application/feed+json", JsonForm.of(feeds.of(asked())));
  }

  private SearchLibrary asked() {
    return LibraryAddress.read(uri.getQueryParameters(), language());
  }

  private Response answer(String type, String body) {
    var bytes = body.getBytes(UTF_8);
    var tag = new EntityTag(UUID.nameUUIDFromBytes(bytes).toString());
    var same = request.evaluatePreconditions(tag);
    var answer = same == null ? Response.ok(bytes, type + ";charset=utf-8") : same;
    return answer.tag(tag).header("Cache-Control", "public, max-age=300").build();
  }

  private Locale language() {
    return PageLanguage.of(servlet);
  }
}
