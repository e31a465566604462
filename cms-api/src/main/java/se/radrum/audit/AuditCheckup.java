package se.radrum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.radrum.kernel.Checkup;

/** One line of the doctor: whether the chain holds, and where it ends. */
@ApplicationScoped
class AuditCheckup implements Checkup {
  @Inject private AuditLog log;

  @Override
  public Finding look() {
    var verdict = log.verify();
    var state =
        verdict.whole()
            ? "%d notes, end %s".formatted(verdict.notes(), verdict.end().substring(0, 16))
            : "does not hold at note %d of %d".formatted(verdict.broken(), verdict.notes());
    return new Finding("audit", verdict.whole(), state);
  }
}
