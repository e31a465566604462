package se.radrum.access;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.radrum.kernel.UuidColumn;

/** What lets a program act for a member, in some of the member's roles and for some time. */
@Entity
@Table(name = "api_token")
class ApiToken {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private byte[] hash;
  private String label;

  @Convert(converter = UuidColumn.class)
  private UUID member;

  private String roles;
  private LocalDate until;

  @SuppressWarnings("NullAway")
  protected ApiToken() {}

  ApiToken(UUID id, byte[] hash, UUID member, MakeToken command, LocalDate today) {
    this.id = id;
    this.hash = hash.clone();
    this.label = command.name();
    this.member = member;
    this.roles = Roles.write(command.roles());
    this.until = today.plusDays(command.days());
  }

  boolean opensOn(LocalDate day) {
    return !day.isAfter(until);
  }

  UUID id() {
    return id;
  }

  byte[] hash() {
    return hash.clone();
  }

  UUID member() {
    return member;
  }

  /** The program as its member, with no role the member does not have any more. */
  Caller actingFor(Caller owner) {
    var both = new HashSet<>(Roles.read(roles));
    both.retainAll(owner.roles());
    return new Caller(owner.id(), owner.alias(), both, owner.seat().orElse(null));
  }

  TokenView view() {
    return new TokenView(id, label, Set.copyOf(Roles.read(roles)), until);
  }
}
