package se.radrum.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.radrum.discussion.Circles;
import se.radrum.discussion.OpenCircle;
import se.radrum.discussion.OpenThread;
import se.radrum.discussion.WritePost;

/** What the demo's council says in its circles. */
@ApplicationScoped
class Talks {
  private static final String LEADER = "moderator1";

  private final Circles circles;
  private final Wishes wishes;
  private final Shelves shelves;
  private final Cast cast;
  private final Map<String, Talk> talks = new HashMap<>();

  @Inject
  Talks(Circles circles, Wishes wishes, Shelves shelves, Cast cast) {
    this.circles = circles;
    this.wishes = wishes;
    this.shelves = shelves;
    this.cast = cast;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Talks() {
    this(null, null, null, null);
  }

  private record Talk(UUID circle, UUID thread) {}

  /** Circles open, a post comes each day, and in the end they know what they have led to. */
  void plan(Script script, Agenda agenda) {
    for (var circle : script.read("circles", "circles")) {
      var day = LocalDate.parse(circle.getString("on"));
      agenda.on(day, () -> open(circle));
      for (var post : Script.list(circle, "posts")) {
        day = day.plusDays(1);
        agenda.on(day, () -> post(talk(circle), post));
      }
      agenda.on(script.today(), () -> leadTo(circle));
    }
  }

  private void open(JsonObject circle) {
    var by = cast.as(LEADER);
    var theme = shelves.themes(circle).get(0);
    var command =
        new OpenCircle(circle.getString("name"), theme, cast.ids(Script.names(circle, "members")));
    var id = circles.open(by, command);
    var thread = new OpenThread(id, circle.getString("title"));
    talks.put(
        circle.getString("key"), new Talk(id, circles.openThread(by, cast.keysOf(LEADER), thread)));
  }

  private void post(Talk talk, JsonObject post) {
    var name = post.getString("by");
    var command = new WritePost(talk.circle(), talk.thread(), post.getString("text"));
    var id = circles.post(cast.as(name), cast.keysOf(name), command);
    if (!post.getBoolean("held", false)) circles.release(cast.as(LEADER), cast.keysOf(LEADER), id);
  }

  private void leadTo(JsonObject circle) {
    circles.ledTo(cast.as(LEADER), talk(circle).circle(), wishes.id(circle.getString("proposal")));
  }

  private Talk talk(JsonObject circle) {
    var key = circle.getString("key");
    return Objects.requireNonNull(talks.get(key), key);
  }
}
