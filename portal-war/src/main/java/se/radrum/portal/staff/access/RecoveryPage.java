package se.radrum.portal.staff.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
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
  private final Once<List<MemberView>> trustees = new Once<>(this::three);
  private final Once<List<Keyholder>> willing = new Once<>(() -> ready(Role.TRUSTEE));
  private final Once<List<Keyholder>> moderators = new Once<>(() -> ready(Role.MODERATOR));

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
    return trustees.get();
  }

  /** Their names, one after the other. */
  public String getNames() {
    return getTrustees().stream().map(MemberView::alias).collect(Collectors.joining(", "));
  }

  private List<MemberView> three() {
    return council.trustees(presence.mustBeThere());
  }

  /** Those who have the duty and keys, and so can come in a trustee's place. */
  public List<Keyholder> getWilling() {
    return willing.get();
  }

  /** Those who could be given what a group reads. */
  public List<Keyholder> getModerators() {
    return moderators.get();
  }

  private List<Keyholder> ready(Role role) {
    return council.keyholders(presence.mustBeThere()).stream()
        .filter(k -> k.ready() && k.member().is(role))
        .toList();
  }
}
