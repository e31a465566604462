package se.radrum.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.radrum.crypto.Randomness;

/** When a message that was not taken is tried again (Standard Webhooks 1.0.0, "Deliverability"). */
final class Schedule {
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private static final Duration LONGEST = Duration.ofHours(24);

  private Schedule() {}

  /**
   * How long to wait before the next try.
   *
   * @param tries how many were made, from 1
   * @param asked how long the receiver asked us to wait, zero when it did not
   * @return empty when it is enough
   */
  static Optional<Duration> after(int tries, Duration asked) {
    if (tries > WAITS.size()) return Optional.empty();
    var planned = jittered(WAITS.get(tries - 1));
    var wish = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    return Optional.of(wish.compareTo(planned) > 0 ? wish : planned);
  }

  /** Up to a tenth more, so that those who failed together do not come back together. */
  private static Duration jittered(Duration wait) {
    return wait.plusMillis(Randomness.below((int) (wait.toMillis() / 10) + 1));
  }
}
