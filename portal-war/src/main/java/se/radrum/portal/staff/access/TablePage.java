package se.radrum.portal.staff.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.radrum.access.Caller;
import se.radrum.access.Council;
import se.radrum.access.Presence;
import se.radrum.access.Role;

/** Where everybody begins: what waits for them, and the rooms their roles open. */
@Named("table")
@RequestScoped
public class TablePage {
  private static final List<Room> ROOMS =
      List.of(
          room("/rad/ko", "queue", Role.MODERATOR),
          room("/rad/kretsar", "circles", Role.MEMBER, Role.MODERATOR, Role.STRATEGIST),
          room(
              "/rad/forslag",
              "proposals",
              Role.MEMBER,
              Role.MODERATOR,
              Role.EDITOR,
              Role.STRATEGIST),
          room("/rad/resultat", "outcomes", Role.STRATEGIST, Role.OFFICIAL),
          room("/rad/innehall", "content", Role.EDITOR),
          room("/rad/medlemmar", "members", Role.ADMINISTRATOR),
          room("/rad/grunda", "founding", Role.ADMINISTRATOR),
          room("/rad/webhookar", "webhooks", Role.ADMINISTRATOR),
          room("/rad/logg", "log", Role.ADMINISTRATOR, Role.REGISTRAR));

  @Inject private Presence presence;
  @Inject private Council council;

  /**
   * A room of the council.
   *
   * @param address where it is
   * @param key its last part in the texts {@code access.room.…}
   * @param roles who works there
   */
  public record Room(String address, String key, Set<Role> roles) {
    boolean isFor(Caller caller) {
      return roles.stream().anyMatch(caller::is);
    }
  }

  /** The rooms that open for whoever is signed in. */
  public List<Room> getRooms() {
    var me = presence.mustBeThere();
    return ROOMS.stream().filter(room -> room.isFor(me)).toList();
  }

  /** Whether this person carries keys, and has not chosen the phrase that locks them. */
  public boolean isPhraseMissing() {
    var me = presence.mustBeThere();
    return council.carriesKeys(me) && !council.hasPhrase(me);
  }

  /** Whether this person carries keys and has a phrase. */
  public boolean isKeyholder() {
    var me = presence.mustBeThere();
    return council.carriesKeys(me) && council.hasPhrase(me);
  }

  /** Whether the council is still to be founded, and this person is the one to see to it. */
  public boolean isFoundingMissing() {
    return presence.mustBeThere().is(Role.ADMINISTRATOR) && !council.founded();
  }

  private static Room room(String address, String key, Role... roles) {
    return new Room(address, key, Set.copyOf(Arrays.asList(roles)));
  }
}
