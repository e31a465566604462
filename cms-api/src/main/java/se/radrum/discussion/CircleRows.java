package se.radrum.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Circles and the marks of their posts. */
@ApplicationScoped
class CircleRows {
  @PersistenceContext private EntityManager db;

  void add(Circle circle) {
    db.persist(circle);
  }

  void add(Post post) {
    db.persist(post);
  }

  Optional<Circle> circle(UUID id) {
    return Optional.ofNullable(db.find(Circle.class, id));
  }

  List<Circle> circles() {
    return db.createQuery("select c from Circle c order by c.name", Circle.class).getResultList();
  }

  /** A post, held until the transaction ends, so that two moderators decide one after the other. */
  Optional<Post> hold(UUID id) {
    return Optional.ofNullable(db.find(Post.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Post> post(UUID id) {
    return Optional.ofNullable(db.find(Post.class, id));
  }

  List<Post> posts(UUID circle) {
    return db.createQuery("select p from CirclePost p where p.circle = :circle", Post.class)
        .setParameter("circle", circle)
        .getResultList();
  }

  /** What waits for a moderator, the longest waiting first. */
  List<Post> held() {
    return db.createQuery(
            "select p from CirclePost p where p.state = :held order by p.day, p.circle", Post.class)
        .setParameter("held", PostState.HELD)
        .getResultList();
  }
}
