package se.radrum.access;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.radrum.outbox.ChangeLog;
import se.radrum.vault.InMemory;

/** The feature put together by hand, with lists where the database would be. */
public final class House {
  static final String CONTROL = "på maskinen";

  private final Access access;
  private final Membership membership;
  private final Council council;
  private final OwnPassword password;
  private final Map<String, String> secrets = new LinkedHashMap<>();

  /** A house whose keys lie in a folder. */
  public House(Path data, Clock clock, ChangeLog changes) {
    var settings = new Told(data);
    var key = new OwnKey(settings);
    key.open();
    var credentials = new Credentials(key, clock);
    var members = new ListedMembers();
    var invitations = new ListedInvitations();
    var places = new Places(invitations, members, credentials, key, changes, clock);
    access = new Access(settings, credentials, new Patience(clock), places, members, changes);
    password =
        new OwnPassword(members, credentials, new Patience(clock), new NewMeans(members, changes));
    var memory = new InMemory(data);
    var vault = memory.vault();
    membership = new Membership(members, invitations, places, vault, changes);
    council =
        new Council(
            vault, memory.renewal(), memory.recovery(), members, new Patience(clock), changes);
  }

  /** The door. */
  public Access access() {
    return access;
  }

  /** The list of members. */
  public Membership membership() {
    return membership;
  }

  /** One's own password. */
  OwnPassword password() {
    return password;
  }

  /** The keys. */
  Council council() {
    return council;
  }

  /** What a person's authenticator would remember of a link. */
  String remember(String token, Supplier<String> secret) {
    return secrets.computeIfAbsent(token, t -> secret.get());
  }

  String firstSecret() {
    return List.copyOf(secrets.values()).get(0);
  }

  String lastSecret() {
    return List.copyOf(secrets.values()).get(secrets.size() - 1);
  }

  private static final class Told extends AccessSettings {
    private final Path data;

    Told(Path data) {
      this.data = data;
    }

    @Override
    Optional<String> controlToken() {
      return Optional.of(CONTROL);
    }

    @Override
    String link(String token) {
      return "http://127.0.0.1:8080/inbjudan/" + token;
    }

    @Override
    Path keys() {
      return data.resolve("keys");
    }
  }

  private static final class ListedMembers extends Members {
    private final List<Member> list = new ArrayList<>();

    @Override
    void add(Member member) {
      list.add(member);
    }

    @Override
    Optional<Member> find(UUID id) {
      return list.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    @Override
    Optional<Member> hold(UUID id) {
      return find(id);
    }

    @Override
    Optional<Member> named(String name) {
      return list.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    @Override
    Optional<Member> aliased(String alias) {
      return list.stream().filter(m -> m.alias().equals(alias)).findFirst();
    }

    @Override
    List<Member> all() {
      return List.copyOf(list);
    }

    @Override
    boolean none() {
      return list.isEmpty();
    }
  }

  private static final class ListedInvitations extends Invitations {
    private final List<Invitation> list = new ArrayList<>();

    @Override
    void add(Invitation invitation) {
      list.add(invitation);
    }

    @Override
    void remove(Invitation invitation) {
      list.remove(invitation);
    }

    @Override
    Optional<Invitation> behind(byte[] hash) {
      return list.stream().filter(i -> Arrays.equals(i.hash(), hash)).findFirst();
    }

    @Override
    Optional<Invitation> hold(byte[] hash) {
      return behind(hash);
    }

    @Override
    List<Invitation> waiting() {
      return List.copyOf(list);
    }

    @Override
    void sweep(LocalDate today) {
      list.removeIf(i -> !i.opensOn(today));
    }
  }
}
