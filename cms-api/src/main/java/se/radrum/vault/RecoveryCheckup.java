package se.radrum.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.radrum.kernel.Checkup;

/** Whether two trustees could recover today, as far as it shows without their phrases. */
@Dependent
class RecoveryCheckup implements Checkup {
  private static final String BROKEN = "a group is not dealt to every pair of trustees";

  private final Recovery recovery;

  @Inject
  RecoveryCheckup(Recovery recovery) {
    this.recovery = recovery;
  }

  @Override
  public Finding look() {
    if (recovery.trustees().isEmpty())
      return new Finding("recovery", true, "no trustees before the council is founded");
    var well = recovery.dealt();
    return new Finding("recovery", well, well ? "two of three trustees; " + drill() : BROKEN);
  }

  private String drill() {
    var last = recovery.lastDrill().map(day -> "last tried " + day).orElse("never tried");
    return recovery.drillDue() ? last + ", due now: two trustees at /rad/recovery" : last;
  }
}
