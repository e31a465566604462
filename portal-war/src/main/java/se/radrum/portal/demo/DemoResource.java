package se.radrum.portal.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** How to sign in to the demo, for {@code ./radrum demo}; behind the control token. */
@RequestScoped
@Path("control/demo")
public class DemoResource {
  @Inject Instance<TravellingClock> clock;
  @Inject Programme programme;

  /** The programme, with the six digits that hold just now. */
  @GET
  @Produces("text/plain;charset=UTF-8")
  public String programme() {
    if (!clock.isResolvable()) throw new NotFoundException();
    return programme.print();
  }
}
