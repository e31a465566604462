package se.radrum.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import se.radrum.kernel.PageLanguage;

/**
 * {@code /bibliotek/lista.csv}, {@code .bib} and {@code .json}: what a search of the library finds,
 * up to {@value LongList#LONGEST} entries, to take away. The address asks as the page's does; the
 * file's name says nothing of what is in it.
 */
@RequestScoped
@Path("lists/library")
public class ListsResource {
  @Inject private Discovery discovery;
  @Context private UriInfo uri;
  @Context private HttpServletRequest servlet;

  /** As a table (RFC 4180). */
  @GET
  @Path("csv")
  public Response csv() {
    return file("text/csv", "csv", CsvForm.of(discovery.titles(asked())));
  }

  /** As references. */
  @GET
  @Path("bib")
  public Response bib() {
    return file("application/x-bibtex", "bib", BibForm.of(discovery.titles(asked())));
  }

  /** As the API's items. */
  @GET
  @Path("json")
  public Response json() {
    var found = discovery.list(asked()).stream().map(ListedEntry::found).toList();
    return file("application/json", "json", SearchJson.items(found).toString());
  }

  private SearchLibrary asked() {
    return LibraryAddress.read(uri.getQueryParameters(), language());
  }

  private Locale language() {
    return PageLanguage.of(servlet);
  }

  private static Response file(String type, String ending, String content) {
    return Response.ok(content.getBytes(UTF_8), type + ";charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"lista." + ending + "\"")
        .build();
  }
}
