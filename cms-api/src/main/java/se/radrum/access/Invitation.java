package se.radrum.access;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.UuidColumn;

/** A place kept for somebody, or a renewed sign-in for a member, behind a one-time link. */
@Entity
@Table(name = "invitation")
class Invitation {
  static final int DAYS = 7;

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private byte[] hash;
  private String label;
  private String roles;

  @Enumerated(EnumType.STRING)
  private @Nullable Seat seat;

  @Convert(converter = UuidColumn.class)
  private @Nullable UUID member;

  private LocalDate until;

  @SuppressWarnings("NullAway")
  protected Invitation() {}

  private Invitation(UUID id, byte[] hash, String label, LocalDate today) {
    this.id = id;
    this.hash = hash.clone();
    this.label = label;
    this.roles = "";
    this.until = today.plusDays(DAYS);
  }

  /** For somebody new; the label tells the administrator whom, until the link is used. */
  static Invitation to(UUID id, byte[] hash, Invite command, LocalDate today) {
    var invitation = new Invitation(id, hash, command.name(), today);
    invitation.roles = Roles.write(command.roles());
    invitation.seat = command.seat();
    return invitation;
  }

  /** For a member who has lost the password or the authenticator. */
  static Invitation back(UUID id, byte[] hash, Member member, LocalDate today) {
    var invitation = new Invitation(id, hash, member.alias(), today);
    invitation.member = member.id();
    return invitation;
  }

  boolean opensOn(LocalDate day) {
    return !day.isAfter(until);
  }

  byte[] hash() {
    return hash.clone();
  }

  String label() {
    return label;
  }

  Set<Role> roles() {
    return Roles.read(roles);
  }

  @Nullable Seat seat() {
    return seat;
  }

  WaitingInvitation view() {
    return new WaitingInvitation(id, label, roles(), seat, until);
  }

  /** The member whose sign-in it renews; empty for somebody new. */
  Optional<UUID> member() {
    return Optional.ofNullable(member);
  }
}
