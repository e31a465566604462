package se.radrum.feedback;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.UuidColumn;

/** Somebody proposes to dispose of a submission before its time. */
@Entity
@Table(name = "early_disposal")
class EarlyDisposal {
  private static final int LONGEST = 80;

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID submission;

  @Convert(converter = UuidColumn.class)
  private UUID proposer;

  private String decision;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected EarlyDisposal() {}

  EarlyDisposal(UUID submission, UUID proposer, String decision) {
    var number = decision.strip();
    if (number.isEmpty()) throw Problem.invalid("decision", "feedback.disposal.decision.missing");
    if (number.length() > LONGEST)
      throw Problem.invalid("decision", "feedback.disposal.decision.long");
    this.submission = submission;
    this.proposer = proposer;
    this.decision = number;
  }

  UUID submission() {
    return submission;
  }

  String decision() {
    return decision;
  }

  /** Four eyes: whoever proposes does not agree. */
  void agreedBy(UUID member) {
    if (proposer.equals(member)) throw Problem.of(Kind.FORBIDDEN, "feedback.disposal.other");
  }

  DisposalProposal view(SubmissionRow row) {
    return new DisposalProposal(submission, row.received(), decision, proposer);
  }
}
