package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.ChangeLog;

/** Writes down a password that has been checked and hashed; the short part, with a connection. */
@ApplicationScoped
@Transactional
public class NewMeans {
  private final Members members;
  private final ChangeLog changes;

  @Inject
  NewMeans(Members members, ChangeLog changes) {
    this.members = members;
    this.changes = changes;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  NewMeans() {
    this(null, null);
  }

  Caller take(Caller by, String passwordHash) {
    var member =
        members
            .hold(by.id())
            .filter(m -> m.isActive() && m.isStill(by))
            .orElseThrow(() -> Problem.of(Kind.UNAUTHENTICATED, "access.sign-in-first"));
    member.signsInWith(passwordHash);
    changes.append(new PasswordChanged(by.id()));
    return member.caller();
  }
}
