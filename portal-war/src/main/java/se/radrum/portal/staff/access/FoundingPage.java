package se.radrum.portal.staff.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.radrum.access.Council;
import se.radrum.access.Keyholder;
import se.radrum.access.Presence;
import se.radrum.access.ReadingGroup;
import se.radrum.access.Role;

/** What is there and what is missing before the council can be founded. */
@Named("founding")
@RequestScoped
public class FoundingPage {
  private static final int READERS = 2;
  private static final int TRUSTEES = 3;

  @Inject private Council council;
  @Inject private Presence presence;
  private List<Keyholder> keyholders = List.of();
  private List<ReadingGroup> groups = List.of();

  @PostConstruct
  void look() {
    keyholders = council.keyholders(presence.mustBeThere());
    groups = council.groups(presence.mustBeThere());
  }

  /** Whether it has been done. */
  public boolean isDone() {
    return council.founded();
  }

  /** Whether everybody who is needed has a phrase. */
  public boolean isPossible() {
    return ready(Role.MODERATOR).size() >= READERS && ready(Role.TRUSTEE).size() >= TRUSTEES;
  }

  /** Everybody who carries keys, or should. */
  public List<Keyholder> getKeyholders() {
    return keyholders;
  }

  /** Those who could read. */
  public List<Keyholder> getReaders() {
    return ready(Role.MODERATOR);
  }

  /** Those who could recover. */
  public List<Keyholder> getTrustees() {
    return ready(Role.TRUSTEE);
  }

  /** How many more who can read are needed. */
  public int getReadersMissing() {
    return Math.max(0, READERS - ready(Role.MODERATOR).size());
  }

  /** How many more who can recover are needed. */
  public int getTrusteesMissing() {
    return Math.max(0, TRUSTEES - ready(Role.TRUSTEE).size());
  }

  /** The groups that read today. */
  public List<ReadingGroup> getGroups() {
    return groups;
  }

  /** Whether this person reads somewhere, and so may vouch for one more group. */
  public boolean isReader() {
    return groups.stream().anyMatch(this::gives);
  }

  /** Whether this person may found and take keys back. */
  public boolean isAdministrator() {
    return presence.mustBeThere().is(Role.ADMINISTRATOR);
  }

  /** Whether this person has keys of a group to give. */
  public boolean gives(ReadingGroup group) {
    return group.reads(presence.mustBeThere().id());
  }

  /** Those who could be given the keys of a group. */
  public List<Keyholder> beside(ReadingGroup group) {
    return getReaders().stream().filter(k -> !group.reads(k.member().id())).toList();
  }

  private List<Keyholder> ready(Role role) {
    return keyholders.stream().filter(k -> k.ready() && k.member().is(role)).toList();
  }
}
