package se.radrum.access;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/** The door by which somebody who is signed in gives themselves another password. */
@ApplicationScoped
@Transactional
public class OwnPassword {
  private static final int FREE_TRIES = 5;

  private final Members members;
  private final Credentials credentials;
  private final Patience patience;
  private final NewMeans means;

  @Inject
  OwnPassword(Members members, Credentials credentials, Patience patience, NewMeans means) {
    this.members = members;
    this.credentials = credentials;
    this.patience = patience;
    this.means = means;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  OwnPassword() {
    this(null, null, null, null);
  }

  /**
   * Changes it. Whoever is signed in with the one before, elsewhere too, is signed out with their
   * next click; the authenticator stays as it is. Outside any transaction, for the hashes are dear.
   *
   * @return the caller as they are now
   * @throws Problem INVALID when the present one is wrong, or the next one easily guessed; LIMITED
   *     when it has been wrong too often just now
   */
  @Allowed
  @Transactional(NOT_SUPPORTED)
  public Caller change(Caller by, @Valid ChangePassword command) {
    var member = members.find(by.id()).filter(m -> m.isActive() && m.isStill(by));
    if (member.isEmpty()) throw Problem.of(Kind.UNAUTHENTICATED, "access.sign-in-first");
    var tries = "own password " + by.id();
    patience.admit(tries, FREE_TRIES);
    if (!credentials.match(command.present(), member))
      throw Problem.invalid("present", "access.password.wrong");
    if (!Guesser.holds(command.next(), member.get().name(), member.get().alias()))
      throw Problem.invalid("next", "access.password.guessable");
    var changed = means.take(by, credentials.hash(command.next()));
    patience.succeeded(tries);
    return changed;
  }
}
