package se.radrum.discussion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.Seat;
import se.radrum.kernel.Json;

/**
 * What lies sealed for a thread or a post.
 *
 * @param thread the thread a post belongs to; null for a thread itself
 */
record Said(UUID author, String alias, @Nullable Seat seat, @Nullable UUID thread, String text) {

  static Said by(Caller by, @Nullable UUID thread, String text) {
    return new Said(by.id(), by.alias(), by.seat().orElse(null), thread, text);
  }

  String write() {
    var object =
        Json.object().add("author", author.toString()).add("alias", alias).add("text", text);
    if (seat != null) object.add("seat", seat.name());
    if (thread != null) object.add("thread", thread.toString());
    return object.build().toString();
  }

  static Said read(String sealed) {
    var object = Json.read(sealed);
    var seat = object.getString("seat", "");
    var thread = object.getString("thread", "");
    return new Said(
        UUID.fromString(object.getString("author")),
        object.getString("alias"),
        seat.isEmpty() ? null : Seat.valueOf(seat),
        thread.isEmpty() ? null : UUID.fromString(thread),
        object.getString("text"));
  }

  boolean isBy(Caller caller) {
    return author.equals(caller.id());
  }

  /** Says nothing of what was said, so that no log ever holds it. */
  @Override
  public String toString() {
    return "Said";
  }
}
