package se.radrum.discussion;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.radrum.access.Access;
import se.radrum.access.Caller;
import se.radrum.access.Membership;
import se.radrum.access.Standing;
import se.radrum.vault.Vault;

/** Circles as lists show them: names, who takes part, counts. Nothing here needs a key. */
@Dependent
class CircleList {
  private final CircleRows rows;
  private final Access access;
  private final Membership membership;
  private final Vault vault;

  @Inject
  CircleList(CircleRows rows, Access access, Membership membership, Vault vault) {
    this.rows = rows;
    this.access = access;
    this.membership = membership;
    this.vault = vault;
  }

  /** Those who take part in the council and have keys, by alias. */
  List<Candidate> candidates(Caller by) {
    return membership.all(by).stream()
        .filter(m -> m.standing() == Standing.ACTIVE && vault.enrolled(m.id()))
        .map(m -> new Candidate(m.id(), new Participant(m.alias(), m.seat())))
        .toList();
  }

  /** A circle, without what is said in it. */
  CircleView view(Circle circle) {
    var posts = rows.posts(circle.id());
    return new CircleView(
        circle.id(),
        circle.name(),
        circle.theme(),
        participants(circle),
        count(posts, PostState.SHOWN),
        count(posts, PostState.HELD),
        circle.proposal().orElse(null));
  }

  /** A circle's name. */
  String name(UUID circle) {
    return rows.circle(circle).map(Circle::name).orElse("");
  }

  private static long count(List<Post> posts, PostState state) {
    return posts.stream().filter(p -> p.state() == state).count();
  }

  private List<Participant> participants(Circle circle) {
    return circle.members().stream()
        .flatMap(id -> participant(id).stream())
        .sorted(
            comparing(Participant::seat, nullsLast(naturalOrder()))
                .thenComparing(Participant::alias))
        .toList();
  }

  private Optional<Participant> participant(UUID id) {
    return access.alias(id).map(alias -> new Participant(alias, access.seat(id).orElse(null)));
  }
}
