package se.radrum.kernel;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * Where the resources live inside the server. Nobody outside calls this address: the portal's
 * router forwards the public ones here.
 */
@ApplicationPath("rest")
public class RestApplication extends Application {
  @Override
  public Map<String, Object> getProperties() {
    // Behind a proxy an absolute Location would name the wrong scheme and host.
    return Map.of("jersey.config.server.headers.location.relative.resolution.disabled", true);
  }
}
