package se.radrum.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import se.radrum.kernel.Parameters;
import se.radrum.kernel.Revalidation.Revalidated;
import se.radrum.kernel.Written;

/** {@code /api/v1/search}: the library's search for programs. */
@RequestScoped
@Revalidated
@Path("api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
  @Inject private Discovery discovery;
  @Context private UriInfo uri;

  /** One page of what was found. */
  @GET
  public Written search() {
    var parameters = new Parameters(uri.getQueryParameters());
    var search = SearchParameters.read(parameters);
    parameters.end();
    return discovery.search(search, Written.class, result -> Written.of(SearchJson.of(result)));
  }
}
