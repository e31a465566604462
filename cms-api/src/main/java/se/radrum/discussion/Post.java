package se.radrum.discussion;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.UuidColumn;

/** The mark of a post: whether it is held. Its words lie sealed under the same id. */
@Entity(name = "CirclePost")
@Table(name = "circle_post")
class Post {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Convert(converter = UuidColumn.class)
  private UUID circle;

  @Enumerated(EnumType.STRING)
  private PostState state;

  private LocalDate day;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected Post() {}

  /** A post that waits for a moderator. */
  Post(UUID id, UUID circle, LocalDate day) {
    this.id = id;
    this.circle = circle;
    this.day = day;
    this.state = PostState.HELD;
  }

  UUID id() {
    return id;
  }

  UUID circle() {
    return circle;
  }

  PostState state() {
    return state;
  }

  LocalDate day() {
    return day;
  }

  /** Lets it through or refuses it; decided once. */
  void decide(PostState to) {
    if (state != PostState.HELD) throw Problem.of(Kind.CONFLICT, "discussion.post.decided");
    state = to;
  }
}
