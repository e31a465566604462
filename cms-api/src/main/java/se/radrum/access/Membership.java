package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import se.radrum.crypto.Randomness;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.ChangeLog;
import se.radrum.vault.Vault;

/** The list of members: who they are here, what they do, and the keys of their programs. */
@ApplicationScoped
@Transactional
public class Membership {
  private final Members members;
  private final Invitations invitations;
  private final ApiTokens tokens;
  private final Places places;
  private final Vault vault;
  private final ChangeLog changes;

  @Inject
  Membership(
      Members members,
      Invitations invitations,
      ApiTokens tokens,
      Places places,
      Vault vault,
      ChangeLog changes) {
    this.members = members;
    this.invitations = invitations;
    this.tokens = tokens;
    this.places = places;
    this.vault = vault;
    this.changes = changes;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Membership() {
    this(null, null, null, null, null, null);
  }

  /** Everybody who is or was a member, by alias. */
  @Allowed({Role.ADMINISTRATOR, Role.MODERATOR, Role.STRATEGIST})
  public List<MemberView> all(Caller by) {
    return members.all().stream().map(Member::view).toList();
  }

  /**
   * The member others know by this alias.
   *
   * @throws Problem MISSING when there is none
   */
  @Allowed(Role.ADMINISTRATOR)
  public MemberView called(Caller by, String alias) {
    return members.aliased(alias).map(Member::view).orElseThrow(Membership::missing);
  }

  /** The links nobody has used yet, the oldest first. */
  @Allowed(Role.ADMINISTRATOR)
  public List<WaitingInvitation> waiting(Caller by) {
    return invitations.waiting().stream().map(Invitation::view).toList();
  }

  /** Takes a link back before it is used; one that is gone already is no fault. */
  @Allowed(Role.ADMINISTRATOR)
  public void withdraw(Caller by, UUID invitation) {
    invitations
        .find(invitation)
        .ifPresent(
            found -> {
              invitations.remove(found);
              changes.append(new InvitationWithdrawn(invitation, by.id()));
            });
  }

  /**
   * Makes a link with which a member gets a new password and authenticator; the old ones hold until
   * it is used. What the member's unlock phrase opens stays closed without the phrase.
   *
   * @return what the link ends with, told this once
   * @throws Problem MISSING when there is no such member; CONFLICT when they have left
   */
  @Allowed(Role.ADMINISTRATOR)
  public String reset(Caller by, UUID member) {
    var found = known(member);
    if (found.hasLeft()) throw Problem.of(Kind.CONFLICT, "access.member.left");
    return places.keepFor(by, found);
  }

  /**
   * Gives a member other duties, lets them rest or ends their part; counts from their next click.
   * Whoever leaves, or moderates no more, reads in no group of the council's from now on.
   *
   * @throws Problem MISSING when there is no such member; CONFLICT when nobody would be left to
   *     administer or to read in a group, when a trustee should stop being one before somebody has
   *     come in their place, or when somebody who has left should come back
   */
  @Allowed(Role.ADMINISTRATOR)
  public void change(Caller by, @Valid ChangeMember command) {
    var member = known(command.member());
    if (!member.becomes(command.standing())) throw Problem.of(Kind.CONFLICT, "access.member.left");
    member.serves(command.roles(), command.seat());
    if (members.all().stream().noneMatch(m -> m.isActive() && m.is(Role.ADMINISTRATOR)))
      throw Problem.of(Kind.CONFLICT, "access.last-administrator");
    if (vault.isTrustee(member.id()) && (member.hasLeft() || !member.is(Role.TRUSTEE)))
      throw Problem.of(Kind.CONFLICT, "access.trustee.replace-first");
    if (member.hasLeft()) vault.leave(member.id());
    else if (!member.is(Role.MODERATOR)) vault.stopReading(member.id());
    changes.append(
        new MemberChanged(command.member(), command.roles(), command.standing(), by.id()));
  }

  /** Lets a program act for oneself; answers its key, told this once. */
  @Allowed
  public String makeToken(Caller by, @Valid MakeToken command) {
    if (!by.roles().containsAll(command.roles()))
      throw Problem.of(Kind.FORBIDDEN, "access.not-allowed");
    var secret = Secret.draw();
    var id = Randomness.id();
    tokens.add(new ApiToken(id, Secret.hash(secret), by.id(), command, places.today()));
    changes.append(new TokenMade(id, command.roles(), by.id()));
    return secret;
  }

  /** One's own programs. */
  @Allowed
  public List<TokenView> tokens(Caller by) {
    return tokens.of(by.id()).stream().map(ApiToken::view).toList();
  }

  /** Ends one of one's own programs; one that has ended already is no fault. */
  @Allowed
  public void endToken(Caller by, UUID token) {
    tokens.of(by.id()).stream()
        .filter(t -> t.id().equals(token))
        .forEach(
            t -> {
              tokens.remove(t);
              changes.append(new TokenEnded(token, by.id()));
            });
  }

  private Member known(UUID member) {
    return members.hold(member).orElseThrow(Membership::missing);
  }

  private static Problem missing() {
    return Problem.of(Kind.MISSING, "access.member.missing");
  }
}
