package se.radrum.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.radrum.crypto.Hmac;
import se.radrum.crypto.Randomness;
import se.radrum.kernel.Turns;

/**
 * Notices when more comes from one part of the net within an hour than people there would send.
 * Nobody is turned away for it: what comes in a crowd goes one at a time, leaves the room there is
 * to everybody else, and waits last on the desk.
 *
 * <p>What is counted lies in memory only, under a hash whose key is made anew every hour; then all
 * is forgotten. It is bounded, so that many askers cost no more than so many rows.
 */
@ApplicationScoped
class Crowds {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST = 20_000;
  private static final int WAITING = 4;
  private static final long HEAVIEST = 25;

  /** What is counted, and how much of it one part of the net may send within an hour. */
  enum Deed {
    /** A step of a form, and one more for each two thousand characters in it. */
    STEP(120),
    /** A form with files, and one more for each MiB in it. */
    FILES(60),
    /** A whole submission. */
    SEND(20),
    /** A code that is tried. */
    CODE(20);

    private final int anHour;

    Deed(int anHour) {
      this.anHour = anHour;
    }
  }

  private final Clock clock;
  private final Turns lane = new Turns(1, WAITING);
  private byte[] key = Randomness.bytes(32);
  private Instant until = Instant.MIN;

  private final Map<String, Bucket> counted =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  @Inject
  Crowds(Clock clock) {
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Crowds() {
    this(null);
  }

  /**
   * Counts a deed and says whether it is one more than people would do.
   *
   * @param part of the net; where it is not known nothing is a crowd
   */
  boolean among(Optional<String> part, Deed deed) {
    return among(part, deed, 1);
  }

  /** Counts a step of a form, and says as the other; a form weighs what stands in it. */
  boolean among(Optional<String> part, Map<String, List<String>> form) {
    var written = form.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
    return among(part, Deed.STEP, 1 + written / 2000);
  }

  /** Counts a form with files, and says as the other; it weighs its length, all of it if unsaid. */
  boolean among(Optional<String> part, long length) {
    var mebibytes = length < 0 ? HEAVIEST : Math.min(length >> 20, HEAVIEST);
    return among(part, Deed.FILES, 1 + (int) mebibytes);
  }

  private synchronized boolean among(Optional<String> part, Deed deed, int weight) {
    if (part.isEmpty()) return false;
    forget();
    return !counted
        .computeIfAbsent(hash(deed + " " + part.get()), row -> bucket(deed))
        .tryConsume(weight);
  }

  /**
   * Does dear work: in a crowd one at a time, and everybody else at once.
   *
   * @throws se.radrum.kernel.Problem UNAVAILABLE when too many of the crowd wait already
   */
  <T> T inTurn(boolean crowd, Supplier<T> work) {
    return crowd ? lane.take(work) : work.get();
  }

  /** How many parts of the net are remembered. */
  synchronized int remembered() {
    return counted.size();
  }

  private void forget() {
    var now = clock.instant();
    if (now.isBefore(until)) return;
    counted.clear();
    key = Randomness.bytes(32);
    until = now.plus(HOUR);
  }

  private static Bucket bucket(Deed deed) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(deed.anHour).refillGreedy(deed.anHour, HOUR))
        .build();
  }

  private String hash(String what) {
    return HexFormat.of().formatHex(Hmac.sign(key, what.getBytes(UTF_8)));
  }
}
