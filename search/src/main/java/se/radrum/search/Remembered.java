package se.radrum.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was found out about something that does not change. The first so many are remembered, and
 * whatever comes after them is found out each time: nothing has to be thrown away, and whoever asks
 * for ever new things takes no more memory than that.
 */
final class Remembered<K, V> {
  /** Finds it out. */
  interface Finding<K, V> {
    V find(K key) throws IOException;
  }

  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final int most;
  private final Finding<K, V> finding;

  Remembered(int most, Finding<K, V> finding) {
    this.most = most;
    this.finding = finding;
  }

  V of(K key) throws IOException {
    var before = known.get(key);
    if (before != null) return before;
    var found = finding.find(key);
    if (known.size() < most) known.put(key, found);
    return found;
  }
}
