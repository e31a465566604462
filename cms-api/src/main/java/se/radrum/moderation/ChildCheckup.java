package se.radrum.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.radrum.kernel.Checkup;

/** One line of the doctor: whether a report about a child has waited longer than its day. */
@Dependent
class ChildCheckup implements Checkup {
  @Inject private ChildReports reports;
  @Inject private Clock clock;

  @Override
  public Finding look() {
    var today = LocalDate.now(clock);
    var all = reports.all();
    var late = all.stream().filter(report -> report.marked().isBefore(today)).count();
    return new Finding("reports", late == 0, "%d to be made, %d late".formatted(all.size(), late));
  }
}
