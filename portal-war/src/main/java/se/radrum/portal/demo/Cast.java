package se.radrum.portal.demo;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.AcceptInvitation;
import se.radrum.access.Access;
import se.radrum.access.AddGroup;
import se.radrum.access.Caller;
import se.radrum.access.Council;
import se.radrum.access.Invite;
import se.radrum.access.Role;
import se.radrum.access.Seat;
import se.radrum.vault.Founding;
import se.radrum.vault.Unlocked;

/**
 * The people of the demo. The first comes in by the link an empty house prints, invites the others,
 * and each takes their place with a password, an authenticator and, if they read, a phrase.
 */
@ApplicationScoped
class Cast {
  private final Access access;
  private final Council council;
  private final Authenticator authenticator;
  private final Map<String, Caller> callers = new HashMap<>();
  private final Map<String, Unlocked> unlocked = new HashMap<>();
  private final Map<String, UUID> groups = new HashMap<>();
  private final Map<String, List<String>> readers = new HashMap<>();

  @Inject
  Cast(Access access, Council council, Authenticator authenticator) {
    this.access = access;
    this.council = council;
    this.authenticator = authenticator;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Cast() {
    this(null, null, null);
  }

  /** Somebody who reads, and their keys. */
  record Reader(Caller by, Unlocked keys) {}

  /**
   * Everybody takes their place and the council is founded.
   *
   * @param link the one-time link of the first administrator
   */
  void enter(Script script, String link) {
    var people = script.read("members", "members");
    var first = people.get(0);
    takePlace(first, link.substring(link.lastIndexOf('/') + 1));
    for (var person : people.subList(1, people.size()))
      takePlace(person, access.invite(as(first.getString("name")), invitation(person)));
    found(script, as(first.getString("name")));
  }

  /** Somebody who is signed in, by their name in the script. */
  Caller as(String name) {
    return Objects.requireNonNull(callers.get(name), name);
  }

  /** The keys of somebody who has given their phrase. */
  Unlocked keysOf(String name) {
    return Objects.requireNonNull(unlocked.get(name), name);
  }

  /** A reader group, by its key in the script. */
  UUID group(String key) {
    return Objects.requireNonNull(groups.get(key), key);
  }

  /** Those who read in a group, in the order of the script. */
  List<Reader> readers(String group) {
    return names(group).stream().map(name -> new Reader(as(name), keysOf(name))).toList();
  }

  /** The ids of some people. */
  Set<UUID> ids(List<String> names) {
    return names.stream().map(name -> as(name).id()).collect(toSet());
  }

  private List<String> names(String group) {
    return Objects.requireNonNull(readers.get(group), group);
  }

  private void takePlace(JsonObject person, String token) {
    var name = person.getString("name");
    var secret = person.getString("totp");
    var place =
        new AcceptInvitation(
            token,
            name,
            person.getString("alias"),
            person.getString("password"),
            secret,
            authenticator.code(secret));
    callers.put(name, access.accept(place));
    if (person.containsKey("phrase")) choosePhrase(name, person.getString("phrase"));
  }

  private void choosePhrase(String name, String phrase) {
    council.choosePhrase(as(name), phrase);
    unlocked.put(name, council.unlock(as(name), phrase));
  }

  private void found(Script script, Caller administrator) {
    var trustees = ids(script.names("members", "trustees"));
    var vouching = Script.names(script.read("members", "readerGroups").get(0), "members").get(0);
    for (var group : script.read("members", "readerGroups")) {
      var name = group.getJsonObject("name").getString("sv");
      var members = ids(Script.names(group, "members"));
      keep(
          group,
          council.founded()
              ? council.addGroup(as(vouching), keysOf(vouching), new AddGroup(name, members))
              : council.found(administrator, new Founding(name, members, trustees)));
    }
  }

  private void keep(JsonObject group, UUID id) {
    groups.put(group.getString("key"), id);
    readers.put(group.getString("key"), Script.names(group, "members"));
  }

  private static Invite invitation(JsonObject person) {
    var roles = person.getJsonArray("roles").getValuesAs(JsonString::getString);
    return new Invite(
        person.getString("alias"),
        roles.stream().map(Role::valueOf).collect(toSet()),
        seat(person));
  }

  private static @Nullable Seat seat(JsonObject person) {
    return person.containsKey("seat") ? Seat.valueOf(person.getString("seat")) : null;
  }
}
