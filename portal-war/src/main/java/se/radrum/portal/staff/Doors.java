package se.radrum.portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.radrum.access.Caller;
import se.radrum.access.Presence;
import se.radrum.access.Role;

/**
 * Which of the council's rooms open for whoever is signed in: the menu, and what stands on their
 * table. A help to find one's way; who may do what is asked by the doors of the features.
 */
@Named("doors")
@RequestScoped
public class Doors {
  private static final List<Room> ROOMS =
      List.of(
          room("/rad/ko", "queue", Role.MODERATOR),
          room("/rad/kretsar", "circles", Role.MEMBER, Role.MODERATOR, Role.STRATEGIST),
          room("/rad/forslag", "proposals", Role.MEMBER, Role.MODERATOR, Role.STRATEGIST),
          room("/rad/resultat", "outcomes", Role.STRATEGIST, Role.OFFICIAL),
          room("/rad/innehall", "content", Role.EDITOR, Role.STRATEGIST),
          room("/rad/sok", "search", Role.EDITOR),
          room("/rad/webhookar", "webhooks", Role.ADMINISTRATOR),
          room("/rad/medlemmar", "members", Role.ADMINISTRATOR),
          room("/rad/grunda", "founding", Role.ADMINISTRATOR, Role.MODERATOR),
          room("/rad/diarium", "diary", Role.REGISTRAR, Role.STRATEGIST, Role.MODERATOR),
          room("/rad/recovery", "recovery", Role.TRUSTEE),
          room("/rad/gallring", "retention", Role.REGISTRAR, Role.STRATEGIST),
          room("/rad/logg", "log", Role.ADMINISTRATOR, Role.REGISTRAR),
          room("/rad/bevakningar", "watches", Role.values()));

  @Inject private Presence presence;

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

  /** The rooms, in their order. */
  public List<Room> getOpen() {
    return presence
        .caller()
        .map(me -> ROOMS.stream().filter(room -> room.isFor(me)).toList())
        .orElse(List.of());
  }

  private static Room room(String address, String key, Role... roles) {
    return new Room(address, key, Set.copyOf(Arrays.asList(roles)));
  }
}
