package se.radrum.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether the instance can serve: for a proxy or a watchman, who learn nothing else. */
@RequestScoped
@Path("health")
public class HealthResource {
  @Inject private ChangeLog changes;

  /**
   * One word when the application stands and its database answers.
   *
   * @throws se.radrum.kernel.Problem UNAVAILABLE (503) when the database does not
   */
  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public String look() {
    changes.head();
    return "ok\n";
  }
}
