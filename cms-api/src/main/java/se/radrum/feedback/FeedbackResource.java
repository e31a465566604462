package se.radrum.feedback;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.BodyLimit;
import se.radrum.kernel.Neighbours;
import se.radrum.kernel.PageLanguage;

/**
 * The forms of {@code /skriv} and {@code /svar}. Whatever is sent, the answer is 303 with at most
 * one cookie, which holds a key and nothing else; what came of it is on the page the browser is
 * sent to.
 */
@Path("form")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FeedbackResource {

  private final Writing writing;
  private final Choosing choosing;
  private final Following following;
  private final Neighbours neighbours;

  @Inject
  FeedbackResource(Writing writing, Choosing choosing, Following following, Neighbours neighbours) {
    this.writing = writing;
    this.choosing = choosing;
    this.following = following;
    this.neighbours = neighbours;
  }

  /** Takes one step of writing. */
  @POST
  @Path("skriv")
  public Response write(
      @Context HttpServletRequest request,
      @CookieParam(Slips.WRITING) @Nullable String cookie,
      MultivaluedMap<String, String> form) {
    return back(
        request, Slips.WRITING, writing.take(cookie, form, language(request), part(request)));
  }

  /**
   * Takes the step of writing whose form carries files. The body is handed on as it arrives: a
   * server that took it apart itself would lay what is large in a file.
   */
  @POST
  @Path("skriv")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @BodyLimit.None
  public Response choose(
      @Context HttpServletRequest request,
      @CookieParam(Slips.WRITING) @Nullable String cookie,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
      InputStream body) {
    var parcel = new Choosing.Parcel(type, request.getContentLengthLong(), body);
    return back(
        request, Slips.WRITING, choosing.take(cookie, parcel, language(request), part(request)));
  }

  /** Takes what somebody does under a code. */
  @POST
  @Path("svar")
  public Response follow(
      @Context HttpServletRequest request,
      @CookieParam(Slips.FOLLOWING) @Nullable String cookie,
      MultivaluedMap<String, String> form) {
    return back(
        request, Slips.FOLLOWING, following.take(cookie, form, language(request), part(request)));
  }

  /** The part of the net it comes from, to notice a crowd by; nothing of it is kept. */
  private Optional<String> part(HttpServletRequest request) {
    var forwarded = Collections.list(request.getHeaders("X-Forwarded-For")).stream();
    return neighbours.part(
        request.getRemoteAddr(), request.getLocalAddr(), forwarded.reduce((earlier, last) -> last));
  }

  /** The language of the page the form stood on. */
  private static Locale language(HttpServletRequest request) {
    return PageLanguage.of(request);
  }

  /** Back to the page the form stood on. Without a token the cookie goes. */
  private static Response back(HttpServletRequest request, String name, Optional<String> token) {
    var page = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return Response.seeOther(URI.create(page == null ? "/" : page.toString()))
        .cookie(cookie(name, token))
        .build();
  }

  private static NewCookie cookie(String name, Optional<String> token) {
    return new NewCookie.Builder(name)
        .value(token.orElse(""))
        .path("/")
        .maxAge(token.isPresent() ? NewCookie.DEFAULT_MAX_AGE : 0)
        .secure(true)
        .httpOnly(true)
        .sameSite(SameSite.STRICT)
        .build();
  }
}
