package se.radrum.acceptance.inside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import se.radrum.outbox.Change;
import se.radrum.outbox.Subscriber;

/**
 * A subscriber of the tests' own that remembers what it was handed. Nothing in it is synchronized:
 * on a bean that would lock its proxy as well.
 */
@ApplicationScoped
public class Reader implements Subscriber {
  private record Heard(UUID thread, int number) {}

  private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
  private final Queue<Long> sequences = new ConcurrentLinkedQueue<>();
  private final Set<Heard> failOnceAt = ConcurrentHashMap.newKeySet();
  private final Set<Heard> beginOnlyAt = ConcurrentHashMap.newKeySet();

  @Override
  public String subscription() {
    return "test-reader";
  }

  @Override
  public int take(List<Change> changes) {
    var taken = changes.stream().filter(c -> c.is(Written.class)).map(Reader::heard).toList();
    if (taken.stream().anyMatch(failOnceAt::remove))
      throw new IllegalStateException("failed on purpose");
    if (taken.stream().anyMatch(beginOnlyAt::remove)) return 0;
    changes.forEach(change -> sequences.add(change.sequence()));
    heard.addAll(taken);
    return changes.size();
  }

  private static Heard heard(Change change) {
    return new Heard(change.id("thread"), change.facts().getInt("number"));
  }

  /** The next time this event comes, it cannot be taken. */
  public void failOnceAt(UUID thread, int number) {
    failOnceAt.add(new Heard(thread, number));
  }

  /** The next time this event comes, a part of what it asks for is done, and nothing taken. */
  public void beginOnlyAt(UUID thread, int number) {
    beginOnlyAt.add(new Heard(thread, number));
  }

  /** The numbers of a thread, in the order they came. */
  public List<Integer> heard(UUID thread) {
    return heard.stream().filter(h -> h.thread().equals(thread)).map(Heard::number).toList();
  }

  /** Whether no change came after one with a larger number. */
  public boolean onlyGrew() {
    long last = 0;
    for (long sequence : sequences) {
      if (sequence <= last) return false;
      last = sequence;
    }
    return true;
  }

  /** Waits until so many events of a thread have been heard, a minute at most. */
  public void await(UUID thread, int count) {
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (heard(thread).size() < count) {
      if (System.nanoTime() > until) throw new AssertionError("heard only " + heard(thread));
      try {
        TimeUnit.MILLISECONDS.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
