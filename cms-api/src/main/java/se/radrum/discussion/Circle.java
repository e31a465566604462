package se.radrum.discussion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.UuidColumn;

/** Some members around a theme, and the case their words lie in. */
@Entity
@Table(name = "circle")
class Circle {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private String name;

  @Convert(converter = UuidColumn.class)
  private UUID theme;

  @Convert(converter = UuidColumn.class)
  @Column(name = "case_id")
  private UUID caseId;

  @Convert(converter = UuidColumn.class)
  private @Nullable UUID proposal;

  @ElementCollection
  @CollectionTable(name = "circle_member", joinColumns = @JoinColumn(name = "circle"))
  @Column(name = "member")
  @Convert(converter = UuidColumn.class)
  private Set<UUID> members;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected Circle() {}

  Circle(UUID id, OpenCircle command, Set<UUID> members, UUID caseId) {
    this.id = id;
    this.name = command.name();
    this.theme = command.theme();
    this.caseId = caseId;
    this.members = new HashSet<>(members);
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  UUID theme() {
    return theme;
  }

  UUID caseId() {
    return caseId;
  }

  Set<UUID> members() {
    return Set.copyOf(members);
  }

  Optional<UUID> proposal() {
    return Optional.ofNullable(proposal);
  }

  /** What the circle has led to; the latest counts. */
  void ledTo(UUID drawn) {
    proposal = drawn;
  }
}
