package se.radrum.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever starts the server tells this feature. */
@ApplicationScoped
class FeedSettings {
  @Inject
  @ConfigProperty(name = "radrum.base")
  private String base;

  @Inject
  @ConfigProperty(name = "radrum.feed.authority")
  private String authority;

  @Inject
  @ConfigProperty(name = "radrum.kernel.municipality")
  private String municipality;

  /** What every public address of this house begins with, without a slash at its end. */
  String base() {
    return base.replaceAll("/+$", "");
  }

  /** What ids are made with: a domain and a day on which it was the municipality's. */
  String authority() {
    return authority;
  }

  /** Who speaks. */
  String municipality() {
    return municipality;
  }
}
