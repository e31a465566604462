package se.radrum.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.ChangeLog;
import se.radrum.vault.SealedCase;
import se.radrum.vault.SealedCases;
import se.radrum.vault.Unlocked;
import se.radrum.vault.Vault;

/** The door to the council's own conversations. */
@ApplicationScoped
@Transactional
public class Circles {
  private final CircleRows rows;
  private final SealedCases cases;
  private final Vault vault;
  private final CircleList list;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  Circles(
      CircleRows rows,
      SealedCases cases,
      Vault vault,
      CircleList list,
      ChangeLog changes,
      Clock clock) {
    this.rows = rows;
    this.cases = cases;
    this.vault = vault;
    this.list = list;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Circles() {
    this(null, null, null, null, null, null);
  }

  /**
   * Calls members together around a theme. Whoever opens a circle is in it.
   *
   * @return the circle's id
   * @throws Problem CONFLICT before the council is founded, for nobody could recover what would be
   *     said in it; INVALID when somebody named has no keys yet
   */
  @Allowed({Role.MODERATOR, Role.STRATEGIST})
  public UUID open(Caller by, @Valid OpenCircle command) {
    if (!vault.ready()) throw Problem.of(Kind.CONFLICT, "discussion.not-founded");
    var members = new HashSet<>(command.members());
    members.add(by.id());
    if (!members.stream().allMatch(vault::enrolled))
      throw Problem.invalid("members", "discussion.members.without-keys");
    var open = cases.create(Set.of(vault.addInnerGroup(command.name(), members)));
    var circle = new Circle(UUID.randomUUID(), command, members, open.id());
    rows.add(circle);
    changes.append(new CircleOpened(circle.id(), by.id()));
    return circle.id();
  }

  /** Those who take part in the council and have keys, and so may be called; by alias. */
  @Allowed({Role.MODERATOR, Role.STRATEGIST})
  public List<Candidate> candidates(Caller by) {
    return list.candidates(by);
  }

  /** The circles the caller takes part in, by name. */
  @Allowed({Role.MEMBER, Role.MODERATOR, Role.STRATEGIST})
  public List<CircleView> list(Caller by) {
    return rows.circles().stream().filter(c -> isIn(by, c)).map(list::view).toList();
  }

  /** One circle, without what is said in it. */
  @Allowed({Role.MEMBER, Role.MODERATOR, Role.STRATEGIST})
  public CircleView about(Caller by, UUID circle) {
    return list.view(get(by, circle));
  }

  /**
   * What is said in a circle: the posts let through, and the caller's own.
   *
   * @throws Problem MISSING when the caller is not in it or their keys do not open it
   */
  @Allowed({Role.MEMBER, Role.MODERATOR, Role.STRATEGIST})
  public List<ThreadView> read(Caller by, Unlocked keys, UUID circle) {
    return conversation(by, keys, get(by, circle)).threads();
  }

  /** Opens a thread. */
  @Allowed({Role.MODERATOR, Role.STRATEGIST})
  public UUID openThread(Caller by, Unlocked keys, @Valid OpenThread command) {
    var open = opened(by, keys, get(by, command.circle()));
    return cases.add(open, Conversation.THREAD, Said.by(by, null, command.title()).write());
  }

  /**
   * Writes a post. It is held until a moderator has let it through.
   *
   * @return the post's id
   */
  @Allowed({Role.MEMBER, Role.MODERATOR, Role.STRATEGIST})
  public UUID post(Caller by, Unlocked keys, @Valid WritePost command) {
    var circle = get(by, command.circle());
    var open = opened(by, keys, circle);
    if (!hasThread(open, command.thread()))
      throw Problem.invalid("thread", "discussion.thread.which");
    var id =
        cases.add(open, Conversation.POST, Said.by(by, command.thread(), command.text()).write());
    rows.add(new Post(id, circle.id(), LocalDate.now(clock)));
    changes.append(new PostHeld(circle.id()));
    return id;
  }

  /** What waits for a moderator in the caller's circles, the longest waiting first. */
  @Allowed(Role.MODERATOR)
  public List<HeldPost> held(Caller by) {
    return rows.held().stream()
        .filter(post -> rows.circle(post.circle()).filter(c -> isIn(by, c)).isPresent())
        .map(post -> new HeldPost(post.id(), post.circle(), list.name(post.circle()), post.day()))
        .toList();
  }

  /** One post, to be decided on. */
  @Allowed(Role.MODERATOR)
  public PostView look(Caller by, Unlocked keys, UUID post) {
    var mark = rows.post(post).orElseThrow(Circles::missing);
    return conversation(by, keys, get(by, mark.circle())).post(post);
  }

  /**
   * Lets a post through.
   *
   * @throws Problem FORBIDDEN for one's own post; CONFLICT when it is decided already
   */
  @Allowed(Role.MODERATOR)
  public void release(Caller by, Unlocked keys, UUID post) {
    decide(by, keys, post, PostState.SHOWN);
  }

  /** Does not let a post through, and tells its author why. As {@link #release}. */
  @Allowed(Role.MODERATOR)
  public void refuse(Caller by, Unlocked keys, @Valid RefusePost command) {
    var circle = decide(by, keys, command.post(), PostState.REFUSED);
    var said = Said.by(by, command.post(), command.reason());
    cases.add(opened(by, keys, circle), Conversation.REFUSAL, said.write());
  }

  /**
   * Notes which proposal a circle has led to; the open room does not learn of the circle.
   *
   * @throws Problem MISSING when the caller is not in it
   */
  @Allowed({Role.MODERATOR, Role.EDITOR, Role.STRATEGIST})
  public void ledTo(Caller by, UUID circle, UUID proposal) {
    get(by, circle).ledTo(proposal);
  }

  private Circle decide(Caller by, Unlocked keys, UUID id, PostState to) {
    var post = rows.hold(id).orElseThrow(Circles::missing);
    var circle = get(by, post.circle());
    if (conversation(by, keys, circle).post(id).mine())
      throw Problem.of(Kind.FORBIDDEN, "discussion.post.own");
    post.decide(to);
    changes.append(new PostDecided(id, by.id(), to));
    return circle;
  }

  private Conversation conversation(Caller by, Unlocked keys, Circle circle) {
    var records = cases.records(opened(by, keys, circle));
    return new Conversation(by, records, rows.posts(circle.id()));
  }

  private SealedCase opened(Caller by, Unlocked keys, Circle circle) {
    if (!keys.member().equals(by.id())) throw Problem.of(Kind.FORBIDDEN, "discussion.keys.other");
    return cases.openAs(keys, circle.caseId());
  }

  private boolean hasThread(SealedCase open, UUID thread) {
    return cases.records(open).stream()
        .anyMatch(r -> r.kind().equals(Conversation.THREAD) && r.id().equals(thread));
  }

  private Circle get(Caller by, UUID id) {
    return rows.circle(id).filter(c -> isIn(by, c)).orElseThrow(Circles::missing);
  }

  /** Only members: a role opens nothing that is sealed. */
  private static boolean isIn(Caller by, Circle circle) {
    return circle.members().contains(by.id());
  }

  static Problem missing() {
    return Problem.of(Kind.MISSING, "discussion.missing");
  }
}
