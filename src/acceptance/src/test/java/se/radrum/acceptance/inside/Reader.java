package se.radrum.acceptance.inside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import se.radrum.outbox.Change;
import se.radrum.outbox.Subscriber;

/** A subscriber of the tests' own that remembers what it was handed. */
@ApplicationScoped
public class Reader implements Subscriber {
  private record Heard(UUID thread, int number) {}

  private final List<Heard> heard = new ArrayList<>();
  private final Set<Heard> failOnceAt = new HashSet<>();
  private long last;
  private boolean onlyGrew = true;

  @Override
  public String subscription() {
    return "test-reader";
  }

  @Override
  public synchronized void take(List<Change> changes) {
    var taken = new ArrayList<Heard>();
    for (var change : changes) {
      if (!change.is(Written.class)) continue;
      var one = new Heard(change.id("thread"), change.facts().getInt("number"));
      if (failOnceAt.remove(one)) throw new IllegalStateException("failed on purpose");
      taken.add(one);
    }
    for (var change : changes) {
      onlyGrew &= change.sequence() > last;
      last = change.sequence();
    }
    heard.addAll(taken);
    notifyAll();
  }

  synchronized void failOnceAt(UUID thread, int number) {
    failOnceAt.add(new Heard(thread, number));
  }

  synchronized List<Integer> heard(UUID thread) {
    return heard.stream().filter(h -> h.thread().equals(thread)).map(Heard::number).toList();
  }

  synchronized boolean onlyGrew() {
    return onlyGrew;
  }

  /** Waits until so many events of a thread have been heard, a minute at most. */
  synchronized void await(UUID thread, int count) {
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (heard(thread).size() < count) {
      long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
      if (left <= 0) throw new AssertionError("heard only " + heard(thread));
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
