package se.radrum.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.radrum.access.Presence;
import se.radrum.kernel.BodyLimit;
import se.radrum.kernel.Json;
import se.radrum.kernel.PageLanguage;
import se.radrum.kernel.Texts;

/** Documents that go with entries: taken from those who write, handed to everybody. */
@RequestScoped
@Path("papers")
public class PapersResource {
  private static final String NOTHING = "default-src 'none'; sandbox";

  @Inject private PaperArrivals arrivals;
  @Inject private ContentLibrary library;
  @Inject private PaperFolder folder;
  @Inject private Presence presence;
  @Context private HttpServletRequest servlet;

  /** Takes the file that is the body. Who sends it is asked before it is read. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Produces(MediaType.APPLICATION_JSON)
  @BodyLimit.None
  public String take(@QueryParam("namn") @DefaultValue("") String name, InputStream body)
      throws IOException {
    var paper = arrivals.take(presence.mustBeThere(), name, body);
    return Json.object()
        .add("id", paper.id().toString())
        .add("name", paper.name())
        .add("told", paper.told(language()))
        .add("note", paper.note(language()))
        .build()
        .toString();
  }

  /**
   * Hands out a file to be kept, never to be shown in our name. Where there is none, whoever has
   * followed an old link is told in words and not as a program would be.
   */
  @GET
  @Path("{id}")
  public Response give(@PathParam("id") String id, @Context Request request) {
    var paper = uuid(id).flatMap(library::paper);
    return paper.map(seen -> file(seen, request)).orElseGet(this::gone);
  }

  private Response gone() {
    return Response.status(Response.Status.NOT_FOUND)
        .type("text/plain;charset=UTF-8")
        .entity(Texts.get(language(), "content.paper.gone"))
        .build();
  }

  private Response file(PaperView paper, Request request) {
    var tag = new EntityTag(paper.hash());
    var known = request.evaluatePreconditions(tag);
    if (known != null) return known.tag(tag).build();
    return Response.ok(folder.place(paper.hash()).toFile(), paper.kind().mediaType())
        .tag(tag)
        .header("Content-Length", paper.size())
        .header("Content-Disposition", disposition(paper))
        .header("Content-Security-Policy", NOTHING)
        .build();
  }

  /** The name in RFC 8187's form, and for old programs one without it. */
  private static String disposition(PaperView paper) {
    var encoded = URLEncoder.encode(paper.name(), UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"dokument%s\"; filename*=UTF-8''%s"
        .formatted(paper.kind().ending(), encoded);
  }

  private Locale language() {
    return PageLanguage.of(servlet);
  }

  private static Optional<UUID> uuid(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
