package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.ChangeLog;
import se.radrum.vault.Vault;

/** The list of members: who they are here and what they do. */
@ApplicationScoped
@Transactional
public class Membership {
  private final Members members;
  private final Invitations invitations;
  private final Places places;
  private final Vault vault;
  private final ChangeLog changes;

  @Inject
  Membership(
      Members members, Invitations invitations, Places places, Vault vault, ChangeLog changes) {
    this.members = members;
    this.invitations = invitations;
    this.places = places;
    this.vault = vault;
    this.changes = changes;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Membership() {
    this(null, null, null, null, null);
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
   * Whoever leaves, or moderates no more, reads in no group of the council's from now on; that is
   * on record for each group, where everybody who carries keys is told.
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
    var groups = readsNoMore(member);
    changes.append(
        new MemberChanged(command.member(), command.roles(), command.standing(), by.id()));
    groups.forEach(group -> changes.append(new ReaderRemoved(group, member.id(), by.id())));
  }

  private Set<UUID> readsNoMore(Member member) {
    if (member.hasLeft()) return vault.leave(member.id());
    return member.is(Role.MODERATOR) ? Set.of() : vault.stopReading(member.id());
  }

  private Member known(UUID member) {
    return members.hold(member).orElseThrow(Membership::missing);
  }

  private static Problem missing() {
    return Problem.of(Kind.MISSING, "access.member.missing");
  }
}
