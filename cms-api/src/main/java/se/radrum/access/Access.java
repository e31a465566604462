package se.radrum.access;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.radrum.crypto.Sha256;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.ChangeLog;

/**
 * The door of this feature: everybody who becomes a {@link Caller} does so here. Who is a member,
 * and as what, is kept at {@link Membership}.
 */
@ApplicationScoped
@Transactional
public class Access {
  private static final Caller OPERATOR =
      new Caller(new UUID(0, 0), "operator", Set.of(Role.ADMINISTRATOR, Role.EDITOR), null);

  private static final int FREE_TRIES = 5;
  private static final int FREE_TRIES_FOR_MANY_NAMES = 50;

  private final AccessSettings settings;
  private final Credentials credentials;
  private final Patience patience;
  private final Places places;
  private final Members members;
  private final ChangeLog changes;

  @Inject
  Access(
      AccessSettings settings,
      Credentials credentials,
      Patience patience,
      Places places,
      Members members,
      ChangeLog changes) {
    this.settings = settings;
    this.credentials = credentials;
    this.patience = patience;
    this.places = places;
    this.members = members;
    this.changes = changes;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Access() {
    this(null, null, null, null, null, null);
  }

  /**
   * The first step of signing in. Outside any transaction: whoever waits for their turn at a dear
   * hash holds no connection meanwhile.
   *
   * @param asker where the request comes from; guesses are counted by it, in memory only
   * @throws Problem UNAUTHENTICATED when name and password do not go together, whichever is wrong;
   *     LIMITED when this asker has failed too often just now; UNAVAILABLE when too many sign in at
   *     once
   */
  @Transactional(NOT_SUPPORTED)
  public HalfwayCaller signIn(SignIn command, String asker) {
    var tries = "sign-in " + asker;
    var triesOfName = tries + " " + command.name();
    var member =
        patience.trying(
            triesOfName,
            FREE_TRIES,
            () -> patience.trying(tries, FREE_TRIES_FOR_MANY_NAMES, () -> known(command)));
    if (member.isEmpty()) throw Problem.of(Kind.UNAUTHENTICATED, "access.sign-in.wrong");
    patience.forgive(tries);
    patience.succeeded(triesOfName);
    return new HalfwayCaller(member.get().id(), 0);
  }

  /** Whose name and password these are; as dear when they are nobody's. */
  private Optional<Member> known(SignIn command) {
    var member = members.named(command.name()).filter(Member::isActive);
    return credentials.match(command.password(), member) ? member : Optional.empty();
  }

  /**
   * The second step. Wrong codes are counted for the member: only somebody who knows the password
   * can make them, so this keeps nobody else out.
   *
   * @param code six digits from the authenticator
   * @throws Problem UNAUTHENTICATED when the code is wrong, used before or tried too often; LIMITED
   *     when there were too many wrong ones just now
   */
  public Caller secondStep(HalfwayCaller halfway, String code) {
    var tries = "code " + halfway.member();
    patience.admit(tries, 2 * FREE_TRIES);
    var member = members.hold(halfway.member()).filter(m -> m.isActive() && halfway.mayTry());
    if (member.isEmpty()) throw Problem.of(Kind.UNAUTHENTICATED, "access.sign-in.again");
    var step = credentials.step(member.get(), code);
    if (step.isEmpty() || !member.get().uses(step.getAsLong()))
      throw Problem.of(Kind.UNAUTHENTICATED, "access.code.wrong");
    patience.succeeded(tries);
    var caller = member.get().caller();
    if (caller.hasDuties()) changes.append(new SignedIn(caller.id()));
    return caller;
  }

  /**
   * The caller as they are now, with today's roles; empty when they take no part any more, or have
   * got new means to sign in since.
   */
  @Allowed
  public Optional<Caller> renew(Caller by) {
    if (by == OPERATOR) return Optional.of(by);
    return members
        .find(by.id())
        .filter(member -> member.isActive() && member.isStill(by))
        .map(Member::caller);
  }

  /**
   * Whoever can read the control file of the running instance, and so sits at the machine: may
   * import and administer, and opens nothing that is sealed.
   *
   * @throws Problem UNAUTHENTICATED when the token is not the instance's own
   */
  public Caller onControl(String token) {
    return settings
        .controlToken()
        .filter(own -> Sha256.same(Sha256.of(own), Sha256.of(token)))
        .map(own -> OPERATOR)
        .orElseThrow(Access::nobody);
  }

  /** Keeps a place for somebody; answers what the one-time link ends with, told this once. */
  @Allowed(Role.ADMINISTRATOR)
  public String invite(Caller by, @Valid Invite command) {
    return places.keep(by, command);
  }

  /**
   * What somebody sees who opens their link.
   *
   * @throws Problem GONE when it is unknown, used or past its day
   */
  public InvitationView invitation(String token) {
    return places.view(token);
  }

  /**
   * Takes the place an invitation holds, or renews a member's sign-in; whoever does is signed in.
   *
   * @throws Problem GONE as {@link #invitation}; INVALID when the code does not fit the secret or
   *     the name or alias is somebody else's
   */
  public Caller accept(@Valid AcceptInvitation command) {
    return places.take(command).caller();
  }

  /** A link for the first administrator, while there is nobody yet; replaces an earlier one. */
  public Optional<String> first() {
    return members.none() ? Optional.of(settings.link(places.keepFirst())) : Optional.empty();
  }

  /** The full address of a one-time link. */
  public String link(String token) {
    return settings.link(token);
  }

  /** Where in the council a member speaks from; empty for who has no seat. */
  public Optional<Seat> seat(UUID member) {
    return members.find(member).flatMap(m -> m.caller().seat());
  }

  /** The name others see of a member; empty for who is not one, such as the operator. */
  public Optional<String> alias(UUID member) {
    return members.find(member).map(Member::alias);
  }

  /** Whether a member takes part today. */
  public boolean takesPart(UUID member) {
    return members.find(member).filter(Member::isActive).isPresent();
  }

  /** Whether a member takes part today, in a role. */
  public boolean serves(UUID member, Role role) {
    return members.find(member).filter(m -> m.isActive() && m.is(role)).isPresent();
  }

  private static Problem nobody() {
    return Problem.of(Kind.UNAUTHENTICATED, "access.sign-in-first");
  }
}
