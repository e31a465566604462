package se.radrum.portal.staff.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.radrum.access.Council;
import se.radrum.access.Keyholder;
import se.radrum.access.MemberView;
import se.radrum.access.Presence;
import se.radrum.access.ReadingGroup;
import se.radrum.access.Role;
import se.radrum.portal.Once;

/** What two trustees choose between when they recover together. */
@Named("recovery")
@RequestScoped
public class RecoveryPage {
  @Inject private Council council;
  @Inject private Presence presence;

  private final Once<List<ReadingGroup>> groups = new Once<>(this::reading);
  private final Once<List<Keyholder>> moderators = new Once<>(this::ready);

  /** Whether this person is one who can. */
  public boolean isTrustee() {
    return presence.mustBeThere().is(Role.TRUSTEE);
  }

  /** The groups there are. */
  public List<ReadingGroup> getGroups() {
    return groups.get();
  }

  private List<ReadingGroup> reading() {
    return council.groups(presence.mustBeThere());
  }

  /** The three today. */
  public List<MemberView> getTrustees() {
    return council.trustees(presence.mustBeThere());
  }

  /** Those who have the duty and keys, and so can come in a trustee's place. */
  public List<Keyholder> getWilling() {
    return council.keyholders(presence.mustBeThere()).stream()
        .filter(k -> k.ready() && k.member().is(Role.TRUSTEE))
        .toList();
  }

  /** Those who could be given what a group reads. */
  public List<Keyholder> getModerators() {
    return moderators.get();
  }

  private List<Keyholder> ready() {
    return council.keyholders(presence.mustBeThere()).stream()
        .filter(k -> k.ready() && k.member().is(Role.MODERATOR))
        .toList();
  }
}
