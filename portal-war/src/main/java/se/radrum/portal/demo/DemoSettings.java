package se.radrum.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever starts the server tells the demo. */
@ApplicationScoped
class DemoSettings {
  @Inject
  @ConfigProperty(name = "radrum.demo", defaultValue = "false")
  boolean wanted;

  /** Whether an empty house is to be filled. */
  boolean wanted() {
    return wanted;
  }
}
