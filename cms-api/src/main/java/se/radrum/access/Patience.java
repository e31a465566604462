package se.radrum.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import se.radrum.crypto.Hmac;
import se.radrum.crypto.Randomness;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * Slows down whoever guesses, and only them. After some free tries each failure doubles the wait,
 * up to a minute; a quarter of an hour without failures forgives all. Kept in memory under a hash
 * whose key dies with the process, so no address is ever stored, and bounded, so that many askers
 * cost no more than so many rows.
 */
@ApplicationScoped
class Patience {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Duration FORGIVEN = Duration.ofMinutes(15);
  private static final int MOST = 20_000;

  private final byte[] key = Randomness.bytes(32);
  private final Clock clock;

  private final Map<String, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MOST;
        }
      };

  private record Failures(int count, Instant last) {
    Failures without() {
      return new Failures(count - 1, last);
    }
  }

  @Inject
  Patience(Clock clock) {
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  Patience() {
    this(null);
  }

  /**
   * Lets somebody try, and counts it as a failure until it is known to have {@link #succeeded}:
   * many at the same time are as many tries.
   *
   * @param who who asks, and for what
   * @param free how many failures cost nothing
   * @throws Problem LIMITED, with the seconds to wait, when they have failed too often just now
   */
  synchronized void admit(String who, int free) {
    var known = failures.get(hash(who));
    if (known != null) pass(known, free);
    failed(who);
  }

  private void pass(Failures known, int free) {
    var until = known.last().plus(pause(known.count() - free));
    var left = Duration.between(clock.instant(), until).toSeconds();
    if (left > 0) throw Problem.of(Kind.LIMITED, "access.wait", left);
  }

  /**
   * Lets somebody try something dear, as {@link #admit}; a try that never came to its turn is none.
   */
  <T> T trying(String who, int free, Supplier<T> dear) {
    admit(who, free);
    try {
      return dear.get();
    } catch (Problem problem) {
      if (problem.kind() == Kind.UNAVAILABLE) forgive(who);
      throw problem;
    }
  }

  /** Remembers a failure. */
  synchronized void failed(String who) {
    var now = clock.instant();
    failures.merge(
        hash(who),
        new Failures(1, now),
        (before, first) ->
            before.last().plus(FORGIVEN).isBefore(now)
                ? first
                : new Failures(before.count() + 1, now));
  }

  /** Forgets the failures of somebody who has shown who they are. */
  synchronized void succeeded(String who) {
    failures.remove(hash(who));
  }

  /** Takes one try back that was none: it went well, and says nothing of those before it. */
  synchronized void forgive(String who) {
    failures.computeIfPresent(
        hash(who), (key, known) -> known.count() > 1 ? known.without() : null);
  }

  private static Duration pause(int beyond) {
    if (beyond < 0) return Duration.ZERO;
    var doubled = Duration.ofSeconds(1L << Math.min(beyond, 10));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }

  private String hash(String who) {
    return Base64.getEncoder().encodeToString(Hmac.sign(key, who.getBytes(UTF_8)));
  }
}
