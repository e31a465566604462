package se.radrum.feedback;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.UuidColumn;

/** What is known of a submission without any key. Its id is the sealed case's. */
@Entity
@Table(name = "submission")
class Submission {
  private static final String USUAL = "usual";
  private static final String CHILD = "child";

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private LocalDate received;

  @Enumerated(EnumType.STRING)
  private State state;

  private String retention;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected Submission() {}

  Submission(UUID id, LocalDate received, boolean doubtful) {
    this.id = id;
    this.received = received;
    this.state = doubtful ? State.DOUBTFUL : State.NEW;
    this.retention = USUAL;
  }

  UUID id() {
    return id;
  }

  State state() {
    return state;
  }

  /** Goes on; a step that does not lead from here is a conflict. */
  void become(State next) {
    if (state == next && next != State.RELEASED) return;
    if (!state.mayBecome(next)) throw Problem.of(Kind.CONFLICT, "feedback.state.moved-on");
    state = next;
  }

  /** Staff have written something that asks nothing; what else stands open stays so. */
  void told() {
    if (state.waitsForAnswer() && state != State.CONSENTED) state = State.TOLD;
  }

  /** The author says no; where the council has said no already it stays said. */
  void decline() {
    if (state.mayBecome(State.DECLINED)) state = State.DECLINED;
  }

  /** The author takes it back; from wherever it stands. */
  void withdraw() {
    state = State.WITHDRAWN;
  }

  /** Somebody has read it; later readings change nothing. */
  void read() {
    if (state.mayBecome(State.OPENED)) state = State.OPENED;
  }

  /** It concerns a child who may need protection: kept as such, and first in every queue. */
  void putFirst() {
    retention = CHILD;
  }

  boolean isOf(String kind) {
    return retention.equals(kind);
  }

  /**
   * Whether the whole of its last month has passed.
   *
   * @param months how many its class is kept after the one it came in
   */
  boolean isOver(YearMonth today, int months) {
    return today.isAfter(YearMonth.from(received).plusMonths(months));
  }

  /**
   * Whether it is kept although its time is out: while the author waits for an answer, however long
   * that takes, and while their words may be public, for only the case lets them take their yes
   * back.
   */
  boolean waits() {
    return state.waitsForAnswer() || state == State.RELEASED;
  }

  SubmissionRow view() {
    return new SubmissionRow(id, received, state, isOf(CHILD), retention);
  }
}
