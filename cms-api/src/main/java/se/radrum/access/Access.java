package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import se.radrum.crypto.Sha256;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/** The door of this feature: everybody who becomes a {@link Caller} does so here. */
@ApplicationScoped
@Transactional
public class Access {
  private static final Caller OPERATOR =
      new Caller(new UUID(0, 0), "operator", Set.of(Role.ADMINISTRATOR, Role.EDITOR), null);

  private final AccessSettings settings;

  @Inject
  Access(AccessSettings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Access() {
    this(null);
  }

  /**
   * Whoever can read the control file of the running instance, and so sits at the machine: may
   * import and administer, and opens nothing that is sealed.
   *
   * @throws Problem UNAUTHENTICATED when the token is not the instance's own
   */
  public Caller onControl(String token) {
    return settings
        .controlToken()
        .filter(own -> !own.isBlank() && Sha256.same(Sha256.of(own), Sha256.of(token)))
        .map(own -> OPERATOR)
        .orElseThrow(() -> Problem.of(Kind.UNAUTHENTICATED, "access.sign-in-first"));
  }
}
