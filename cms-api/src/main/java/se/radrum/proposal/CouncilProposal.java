package se.radrum.proposal;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.UuidColumn;

/** How far the council has come with a proposal of its own. */
@Entity
@Table(name = "council_proposal")
class CouncilProposal {
  /** Where it stands. */
  enum State {
    DRAWN,
    ADOPTED
  }

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID entry;

  @Enumerated(EnumType.STRING)
  private State state;

  private @Nullable LocalDate decided;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected CouncilProposal() {}

  CouncilProposal(UUID entry) {
    this.entry = entry;
    this.state = State.DRAWN;
  }

  UUID entry() {
    return entry;
  }

  @Nullable LocalDate decided() {
    return decided;
  }

  boolean isAdopted() {
    return state == State.ADOPTED;
  }

  /** Once only: a decision is not taken back by taking it again. */
  void adopt(LocalDate on) {
    if (state == State.ADOPTED) throw Problem.of(Kind.CONFLICT, "proposal.adopted.already");
    state = State.ADOPTED;
    decided = on;
  }
}
