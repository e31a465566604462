package se.radrum.portal.staff.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.OpenKeys;
import se.radrum.access.Presence;
import se.radrum.access.Role;
import se.radrum.discussion.CircleView;
import se.radrum.discussion.Circles;
import se.radrum.discussion.OpenThread;
import se.radrum.discussion.PostView;
import se.radrum.discussion.RefusePost;
import se.radrum.discussion.ThreadView;
import se.radrum.discussion.WritePost;
import se.radrum.portal.Visit;
import se.radrum.portal.staff.Deed;

/**
 * One circle: its threads, what waits for a moderator, and a place to write. Each button carries
 * the id of what it is about, so that it never acts on what has come into its place meanwhile.
 */
@Named("circle")
@RequestScoped
public class CirclePage {
  private final Circles circles;
  private final Presence presence;
  private final OpenKeys keys;
  private final Visit visit;
  private final Deed deed;

  private @Nullable CircleView about;
  private @Nullable List<ThreadView> threads;
  private @Nullable List<PostView> waiting;
  private final Map<UUID, String> texts = new HashMap<>();
  private final Map<UUID, String> reasons = new HashMap<>();
  private String question = "";

  @Inject
  CirclePage(Circles circles, Presence presence, OpenKeys keys, Visit visit, Deed deed) {
    this.circles = circles;
    this.presence = presence;
    this.keys = keys;
    this.visit = visit;
    this.deed = deed;
  }

  @SuppressWarnings("NullAway")
  CirclePage() {
    this.circles = null;
    this.presence = null;
    this.keys = null;
    this.visit = null;
    this.deed = null;
  }

  /** The circle, without what is said in it. */
  public CircleView getAbout() {
    if (about == null) about = circles.about(me(), id());
    return about;
  }

  /** Whether the reader's keys are open. */
  public boolean isOpen() {
    return keys.held().isPresent();
  }

  /** Whether whoever looks leads circles. */
  public boolean isLeader() {
    return me().is(Role.MODERATOR) || me().is(Role.STRATEGIST);
  }

  /** What is said, as far as this reader sees it. */
  public List<ThreadView> getThreads() {
    if (threads == null) threads = circles.read(me(), keys.mustBeOpen(), id());
    return threads;
  }

  /** What waits for a moderator here; nothing for others. */
  public List<PostView> getWaiting() {
    if (waiting == null) waiting = me().is(Role.MODERATOR) ? held() : List.of();
    return waiting;
  }

  /** What is being written, by thread. */
  public Map<UUID, String> getTexts() {
    return texts;
  }

  /** Why something is not let through, by post. */
  public Map<UUID, String> getReasons() {
    return reasons;
  }

  /** Opens a thread. */
  public void openThread() {
    var command = new OpenThread(id(), question);
    deed.then(() -> circles.openThread(me(), keys.mustBeOpen(), command), here());
  }

  /** Writes in a thread. */
  public void post(UUID thread) {
    var command = new WritePost(id(), thread, texts.getOrDefault(thread, ""));
    deed.then(() -> circles.post(me(), keys.mustBeOpen(), command), here());
  }

  /** Lets a post through. */
  public void release(UUID post) {
    deed.then(() -> circles.release(me(), keys.mustBeOpen(), post), here());
  }

  /** Does not let a post through. */
  public void refuse(UUID post) {
    var command = new RefusePost(post, reasons.getOrDefault(post, ""));
    deed.then(() -> circles.refuse(me(), keys.mustBeOpen(), command), here());
  }

  private List<PostView> held() {
    return circles.held(me()).stream()
        .filter(post -> post.circle().equals(id()))
        .map(post -> circles.look(me(), keys.mustBeOpen(), post.id()))
        .toList();
  }

  private Caller me() {
    return presence.mustBeThere();
  }

  private UUID id() {
    return visit.id("id");
  }

  private String here() {
    return "/rad/kretsar/" + visit.part("id");
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(@Nullable String question) {
    this.question = Objects.requireNonNullElse(question, "");
  }
}
