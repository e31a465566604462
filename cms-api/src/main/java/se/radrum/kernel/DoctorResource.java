package se.radrum.kernel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;

/** How every part is, for {@code ./radrum doctor}; behind the control token. */
@RequestScoped
@Path("control/doctor")
public class DoctorResource {
  @Inject @Any Instance<Checkup> checkups;

  /** One finding a part, by name. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<Checkup.Finding> look() {
    return checkups.stream()
        .map(Checkup::look)
        .sorted(Comparator.comparing(Checkup.Finding::part))
        .toList();
  }
}
