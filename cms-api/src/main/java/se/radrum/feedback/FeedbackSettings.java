package se.radrum.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How submissions are taken and kept. */
@Dependent
class FeedbackSettings {
  private final int retentionMonths;

  @Inject
  FeedbackSettings(@ConfigProperty(name = "radrum.feedback.retention-months") int retentionMonths) {
    this.retentionMonths = retentionMonths;
  }

  /** Months after which a submission is looked at for disposal. */
  int retentionMonths() {
    return retentionMonths;
  }
}
