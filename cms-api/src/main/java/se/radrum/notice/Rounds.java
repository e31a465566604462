package se.radrum.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.radrum.kernel.Started;
import se.radrum.kernel.Workers;

/** Looks every half a minute whether it is morning for somebody. */
@ApplicationScoped
class Rounds {
  private static final Duration LOOK = Duration.ofSeconds(30);

  @Inject private Workers workers;
  @Inject private MorningRound round;

  void start(@Observes Started event) {
    var failed = "A round of letters came back";
    workers.every(LOOK, failed, workers.walks(1, failed, round::next));
  }
}
