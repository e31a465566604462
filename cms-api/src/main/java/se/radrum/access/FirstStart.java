package se.radrum.access;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.radrum.kernel.Started;

/** Tells whoever starts an empty house how to come in. */
@ApplicationScoped
class FirstStart {
  private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());

  @Inject private Access access;
  @Inject private AccessSettings settings;

  void tell(@Observes Started started) {
    if (!settings.demo())
      access.first().ifPresent(link -> LOG.log(INFO, "First administrator: {0}", link));
  }
}
