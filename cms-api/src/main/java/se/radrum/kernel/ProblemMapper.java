package se.radrum.kernel;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.radrum.kernel.Problem.Kind;

/**
 * Everything that is thrown becomes an answer here: {@code application/problem+json} for programs,
 * JSON:API errors under {@code jsonapi/}, plain words for a command, and for a browser's form a 303
 * to a page, because a post answered in place leaves its text in the browser's session files. What
 * we did not foresee shows a random id and nothing else.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final int COME_BACK_SECONDS = 30;
  private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

  @Context private UriInfo uri;
  @Context private HttpHeaders headers;
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 400)
      return http.getResponse();
    var known = known(thrown);
    var id = UUID.randomUUID();
    if (known.isEmpty() && !(thrown instanceof WebApplicationException))
      LOG.log(Level.ERROR, "Unforeseen, shown as " + id, thrown);
    if (uri.getPath().startsWith("form/")) return page(known.map(Problem::kind));
    return known
        .map(problem -> answer(new ProblemDocument(problem, language(), "/" + uri.getPath())))
        .orElseGet(() -> unknown(thrown, id));
  }

  private static Optional<Problem> known(Throwable thrown) {
    if (thrown instanceof WebApplicationException http) return ofStatus(http);
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .limit(10)
        .<Problem>mapMulti(
            (t, found) -> {
              if (t instanceof Problem problem) found.accept(problem);
              if (t instanceof ConstraintViolationException v) found.accept(Violations.problem(v));
            })
        .findFirst();
  }

  /** What JAX-RS itself refuses; the statuses it has that we have no kind for keep their number. */
  private static Optional<Problem> ofStatus(WebApplicationException http) {
    int status = http.getResponse().getStatus();
    return Stream.of(Kind.values())
        .filter(kind -> kind.status() == status)
        .findFirst()
        .map(kind -> Problem.caused(kind, http, "kernel.detail." + kind.slug()));
  }

  private Response answer(ProblemDocument document) {
    if (uri.getPath().startsWith("control/")) return words(document);
    boolean jsonApi =
        uri.getPath().startsWith("jsonapi")
            && headers.getAcceptableMediaTypes().stream()
                .noneMatch(type -> type.getSubtype().equals("problem+json"));
    int status = document.problem().kind().status();
    var answer =
        jsonApi
            ? problem(status, "application/vnd.api+json", document.jsonApi())
            : problem(status, "application/problem+json", document.plain());
    if (document.problem().kind() == Kind.UNAVAILABLE)
      answer.getHeaders().putSingle("Retry-After", COME_BACK_SECONDS);
    return answer;
  }

  /** What a command prints. */
  private static Response words(ProblemDocument document) {
    return Response.status(document.problem().kind().status())
        .type("text/plain;charset=UTF-8")
        .entity(document.words())
        .build();
  }

  private Response unknown(Throwable thrown, UUID id) {
    if (thrown instanceof WebApplicationException http) {
      var info = http.getResponse().getStatusInfo();
      return problem(info.getStatusCode(), info.getReasonPhrase(), "/" + uri.getPath());
    }
    return problem(500, Texts.get(language(), "kernel.problem.unknown"), "urn:uuid:" + id);
  }

  private static Response problem(int status, String title, String instance) {
    var document =
        Json.object()
            .add("type", "about:blank")
            .add("title", title)
            .add("status", status)
            .add("instance", instance)
            .build();
    return problem(status, "application/problem+json", document);
  }

  private static Response problem(int status, String type, JsonObject document) {
    return Response.status(status)
        .type(type)
        .header("Cache-Control", "no-store")
        .entity(document.toString())
        .build();
  }

  /** The page that tells a browser why, in the language of the page they sent. */
  private Response page(Optional<Kind> kind) {
    var reason = kind.map(ProblemMapper::reason).orElse("brutet");
    return Response.seeOther(
            URI.create(PageLanguage.prefix(PageLanguage.of(request)) + "/fel/" + reason))
        .build();
  }

  private static String reason(Kind kind) {
    return switch (kind) {
      case TOO_LARGE -> "storlek";
      case LIMITED -> "takt";
      case FORBIDDEN -> "ursprung";
      case GONE -> "tid";
      default -> "okand";
    };
  }

  /** The language of the address, else the first of ours the program asks for. */
  private Locale language() {
    var said = PageLanguage.of(request);
    if (!said.equals(Texts.SWEDISH)) return said;
    return headers.getAcceptableLanguages().stream()
        .map(Locale::getLanguage)
        .filter(tag -> tag.equals("en") || tag.equals("sv"))
        .findFirst()
        .map(Locale::forLanguageTag)
        .orElse(Texts.SWEDISH);
  }
}
