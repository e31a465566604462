package se.radrum.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sealed things of one purpose, the least recently touched first. Bounded: when it is full the
 * oldest goes, so that whoever floods it cannot fill the memory.
 */
final class Shelf {
  /** About what an item weighs beside what is sealed in it, in bytes. */
  private static final int ROW = 200;

  /** How often what is over is taken down: never later than that, and not at every step. */
  private static final Duration SWEEP = Duration.ofSeconds(1);

  private final Purpose purpose;
  private final Map<UUID, Item> items = new LinkedHashMap<>();
  private int used;
  private Instant swept = Instant.MIN;

  Shelf(Purpose purpose) {
    this.purpose = purpose;
  }

  synchronized void put(UUID name, byte[] sealed, Instant now) {
    var made = Optional.ofNullable(take(name)).map(item -> item.made).orElse(now);
    sweep(now);
    set(name, new Item(sealed, made, until(made, now)));
    while (used > purpose.room()) take(items.keySet().iterator().next());
  }

  /** What lies there, and lies there longer because it was asked for. */
  synchronized Optional<byte[]> get(UUID name, Instant now) {
    sweep(now);
    var item = take(name);
    if (item == null || !now.isBefore(item.until)) return Optional.empty();
    set(name, new Item(item.sealed, item.made, until(item.made, now)));
    return Optional.of(item.sealed);
  }

  synchronized void remove(UUID name) {
    take(name);
  }

  private Instant until(Instant made, Instant now) {
    var idle = now.plus(purpose.idle());
    var last = made.plus(purpose.longest());
    return idle.isBefore(last) ? idle : last;
  }

  private void sweep(Instant now) {
    if (now.isBefore(swept.plus(SWEEP))) return;
    swept = now;
    var over = items.entrySet().stream().filter(e -> !now.isBefore(e.getValue().until));
    over.map(Map.Entry::getKey).toList().forEach(this::take);
  }

  private void set(UUID name, Item item) {
    items.put(name, item);
    used += ROW + item.sealed.length;
  }

  private @Nullable Item take(UUID name) {
    var item = items.remove(name);
    if (item != null) used -= ROW + item.sealed.length;
    return item;
  }

  private static final class Item {
    final byte[] sealed;
    final Instant made;
    final Instant until;

    Item(byte[] sealed, Instant made, Instant until) {
      this.sealed = sealed;
      this.made = made;
      this.until = until;
    }
  }
}
