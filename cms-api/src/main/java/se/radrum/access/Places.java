package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import se.radrum.crypto.Randomness;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;
import se.radrum.outbox.ChangeLog;

/** Places kept by invitation, and how they are taken; works in the door's transaction. */
@ApplicationScoped
class Places {
  private final Invitations invitations;
  private final Members members;
  private final Credentials credentials;
  private final OwnKey key;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  Places(
      Invitations invitations,
      Members members,
      Credentials credentials,
      OwnKey key,
      ChangeLog changes,
      Clock clock) {
    this.invitations = invitations;
    this.members = members;
    this.credentials = credentials;
    this.key = key;
    this.changes = changes;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  Places() {
    this(null, null, null, null, null, null);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String keep(Caller by, Invite command) {
    var id = Randomness.id();
    var token = link(hash -> Invitation.to(id, hash, command, today()));
    changes.append(new MemberInvited(id, command.roles(), by.id()));
    return token;
  }

  String keepFirst() {
    invitations.withdraw(first());
    var command = new Invite(first(), Set.of(Role.ADMINISTRATOR), null);
    return link(hash -> Invitation.to(Randomness.id(), hash, command, today()));
  }

  String keepFor(Caller by, Member member) {
    invitations.withdrawFor(member.id());
    var token = link(hash -> Invitation.back(Randomness.id(), hash, member, today()));
    changes.append(new RenewalOffered(member.id(), by.id()));
    return token;
  }

  private String link(Function<byte[], Invitation> make) {
    invitations.sweep(today());
    var token = Secret.draw();
    invitations.add(make.apply(Secret.hash(token)));
    return token;
  }

  InvitationView view(String token) {
    var invitation = open(invitations.behind(Secret.hash(token)));
    var alias = invitation.member().flatMap(members::find).map(Member::alias);
    var secret = Base32.write(key.proposed(invitation.hash()));
    return new InvitationView(invitation.roles(), invitation.seat(), alias, secret);
  }

  Member take(AcceptInvitation command) {
    var password = credentials.hash(command.password()); // before the first look into the database
    var invitation = open(invitations.hold(Secret.hash(command.token())));
    var back = invitation.member().flatMap(members::hold);
    if (back.filter(Member::hasLeft).isPresent()) throw gone();
    var secret = Base32.read(command.secret());
    var step = credentials.step(secret, command.code());
    refuse(faults(command, back, step));
    var member = back.orElseGet(() -> newcomer(invitation, command.alias()));
    member.signsInWith(
        command.name(), password, credentials.seal(member.id(), secret), step.getAsLong());
    invitations.remove(invitation);
    tell(member, back.isPresent());
    return member;
  }

  private static String first() {
    return Texts.get(Texts.SWEDISH, "access.first");
  }

  private Member newcomer(Invitation invitation, String alias) {
    invitations.withdraw(first());
    var member = Member.join(Randomness.id(), invitation, alias, today());
    members.add(member);
    return member;
  }

  private void tell(Member member, boolean back) {
    var id = member.id();
    changes.append(back ? new SignInRenewed(id, id) : new MemberJoined(id, id));
  }

  private Invitation open(Optional<Invitation> found) {
    return found.filter(invitation -> invitation.opensOn(today())).orElseThrow(Places::gone);
  }

  private static Problem gone() {
    return Problem.of(Kind.GONE, "access.invitation.gone");
  }

  private List<Fault> faults(AcceptInvitation command, Optional<Member> back, OptionalLong step) {
    var faults = new ArrayList<Fault>();
    if (members.named(command.name()).filter(m -> !isSame(m, back)).isPresent())
      faults.add(Fault.at("name", "access.name.taken"));
    if (back.isEmpty() && members.aliased(command.alias()).isPresent())
      faults.add(Fault.at("alias", "access.alias.taken"));
    if (step.isEmpty()) faults.add(Fault.at("code", "access.code.wrong"));
    return faults;
  }

  private static boolean isSame(Member member, Optional<Member> other) {
    return other.filter(o -> o.id().equals(member.id())).isPresent();
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) throw Problem.invalid(faults);
  }
}
