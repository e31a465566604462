package se.radrum.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the change log is followed. */
@ApplicationScoped
class OutboxSettings {
  @Inject
  @ConfigProperty(name = "radrum.outbox.interval")
  private int interval;

  @Inject
  @ConfigProperty(name = "radrum.node", defaultValue = "single")
  private String node;

  /** Seconds between looks when nobody rings, at least 1. */
  int interval() {
    return interval;
  }

  /** The name of this node, the same after a restart. */
  String node() {
    return node;
  }
}
