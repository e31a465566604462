package se.radrum.portal.staff.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.OpenKeys;
import se.radrum.access.Presence;
import se.radrum.access.Role;
import se.radrum.discussion.CircleView;
import se.radrum.discussion.Circles;
import se.radrum.discussion.HeldPost;
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
  /** The field one writes in, by thread. */
  private static final Pattern TEXT_OF =
      Pattern.compile("text-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private final Circles circles;
  private final Presence presence;
  private final OpenKeys keys;
  private final Visit visit;
  private final Deed deed;

  private @Nullable CircleView about;
  private @Nullable List<ThreadView> threads;
  private @Nullable List<HeldPost> waiting;
  private final Map<UUID, PostView> said = new HashMap<>();
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

  /**
   * Whether the keys have locked themselves while somebody wrote: the fields stay with what is in
   * them, and what is pressed is refused in words.
   */
  public boolean isLate() {
    return !isOpen() && FacesContext.getCurrentInstance().isPostback();
  }

  /**
   * What is said, as far as this reader sees it; when it is late only the threads something was
   * written in, without a word of what is said there.
   */
  public List<ThreadView> getThreads() {
    if (threads == null)
      threads = isOpen() ? circles.read(me(), keys.mustBeOpen(), id()) : writtenIn();
    return threads;
  }

  /** What waits for a moderator here; nothing for others. */
  public List<HeldPost> getWaiting() {
    if (waiting == null) waiting = me().is(Role.MODERATOR) ? held() : List.of();
    return waiting;
  }

  /** One that waits, as it is read. */
  public PostView said(UUID post) {
    return said.computeIfAbsent(post, p -> circles.look(me(), keys.mustBeOpen(), p));
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

  private List<HeldPost> held() {
    return circles.held(me()).stream().filter(post -> post.circle().equals(id())).toList();
  }

  private List<ThreadView> writtenIn() {
    var form = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return form.keySet().stream()
        .map(TEXT_OF::matcher)
        .filter(Matcher::matches)
        .map(field -> new ThreadView(UUID.fromString(field.group(1)), "", List.of()))
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
