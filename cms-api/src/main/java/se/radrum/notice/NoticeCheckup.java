package se.radrum.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.radrum.kernel.Checkup;

/** Whether those who want letters get them. */
@Dependent
class NoticeCheckup implements Checkup {
  @Inject private Notices notices;

  @Override
  public Finding look() {
    return notices.state();
  }
}
