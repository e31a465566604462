package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.radrum.crypto.Randomness;
import se.radrum.crypto.Unopenable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * The door to what lies in a case and is no text: sealed as texts are, bound to the same things, on
 * the same sealed list, and ended with the case. Each is read by itself.
 */
@ApplicationScoped
@Transactional
public class Enclosures {
  private final CaseFiles cases;
  private final Clock clock;

  @Inject
  Enclosures(CaseFiles cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Enclosures() {
    this(null, null);
  }

  /**
   * Encloses something, last in the case.
   *
   * @param kind what it is; 40 letters at most
   * @param content at most {@link se.radrum.crypto.Padding#MAX} bytes
   * @return its random id
   */
  public UUID add(SealedCase open, String kind, byte[] content) {
    var file = cases.locked(open.id()).orElseThrow(Vault::notAReader);
    var line = new Contents.Line(Randomness.id(), kind, LocalDate.now(clock), true);
    cases.add(new Sheet(line.id(), open.id(), open.seal(kind, line.id(), content)));
    file.contents(open, file.contents(open).with(line));
    return line.id();
  }

  /**
   * One thing that was enclosed in this case.
   *
   * @throws Problem MISSING when it was not; CONFLICT when it has been changed or taken away
   */
  public byte[] read(SealedCase open, UUID record) {
    var file = cases.find(open.id()).orElseThrow(Vault::notAReader);
    try {
      var line = file.contents(open).apart(record).orElseThrow(Vault::notAReader);
      var sheet =
          cases.sheet(record).orElseThrow(() -> Problem.of(Kind.CONFLICT, "vault.case.damaged"));
      return open.unsealed(line.kind(), record, sheet.sealed());
    } catch (Unopenable changed) {
      throw Problem.caused(Kind.CONFLICT, changed, "vault.case.damaged");
    }
  }
}
