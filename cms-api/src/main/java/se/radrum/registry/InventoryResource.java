package se.radrum.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** What is stored, for {@code ./radrum doctor metadata}; behind the control token. */
@RequestScoped
@Path("control/metadata")
public class InventoryResource {
  @Inject private Inventory inventory;

  /** The columns of the sealed room, a line each. */
  @GET
  @Produces("text/plain;charset=UTF-8")
  public String report() {
    return inventory.report();
  }
}
