package se.radrum.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import se.radrum.kernel.Checkup;
import se.radrum.vault.SealedCases;

/**
 * Whether every submission has its sealed case and every case its submission. They are written in
 * one transaction; one without the other would have been cut in two.
 */
@Dependent
class SubmissionsCheckup implements Checkup {
  private final Submissions submissions;
  private final SealedCases cases;

  @Inject
  SubmissionsCheckup(Submissions submissions, SealedCases cases) {
    this.submissions = submissions;
    this.cases = cases;
  }

  @Override
  public Finding look() {
    var written = new HashSet<>(submissions.ids());
    var sealed = cases.submitted();
    var caseless = new HashSet<>(written);
    caseless.removeAll(sealed);
    var lonely = new HashSet<>(sealed);
    lonely.removeAll(written);
    var whole = caseless.isEmpty() && lonely.isEmpty();
    var state =
        whole
            ? "%d, each with its sealed case".formatted(written.size())
            : "%d without a case, %d cases without a submission"
                .formatted(caseless.size(), lonely.size());
    return new Finding("submissions", whole, state);
  }
}
