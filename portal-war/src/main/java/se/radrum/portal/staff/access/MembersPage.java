package se.radrum.portal.staff.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.radrum.access.MemberView;
import se.radrum.access.Membership;
import se.radrum.access.Presence;
import se.radrum.access.Role;
import se.radrum.access.Seat;
import se.radrum.access.Standing;
import se.radrum.access.WaitingInvitation;
import se.radrum.portal.Once;
import se.radrum.portal.Words;

/** The members and the places kept for others. */
@Named("members")
@RequestScoped
public class MembersPage {
  @Inject private Membership membership;
  @Inject private Presence presence;
  @Inject private Words words;

  private final Once<List<MemberView>> all = new Once<>(this::everybody);
  private final Once<List<WaitingInvitation>> waiting = new Once<>(this::unused);

  /** Everybody who is or was a member. */
  public List<MemberView> getAll() {
    return all.get();
  }

  private List<MemberView> everybody() {
    return membership.all(presence.mustBeThere());
  }

  /** The links nobody has used yet. */
  public List<WaitingInvitation> getWaiting() {
    return waiting.get();
  }

  private List<WaitingInvitation> unused() {
    return membership.waiting(presence.mustBeThere());
  }

  /** The roles there are. */
  public Role[] getRoles() {
    return Role.values();
  }

  /** The seats there are. */
  public Seat[] getSeats() {
    return Seat.values();
  }

  /** Whether and how somebody can take part. */
  public Standing[] getStandings() {
    return Standing.values();
  }

  /** Roles in words, in their own order. */
  public String inWords(Collection<Role> roles) {
    return roles.stream()
        .sorted()
        .map(role -> words.get("access.role." + role.name()))
        .collect(Collectors.joining(", "));
  }
}
