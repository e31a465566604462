package se.radrum.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import se.radrum.access.Seat;
import se.radrum.kernel.UuidColumn;

/** One merged cell of a decision's figures. */
@Entity(name = "ProposalFigure")
@Table(name = "proposal_figure")
@IdClass(FigureId.class)
class Figure {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID entry;

  @Id
  @Enumerated(EnumType.STRING)
  private Seat seat;

  @Id
  @Column(name = "from_step")
  private int from;

  @Column(name = "to_step")
  private int to;

  private int answers;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected Figure() {}

  Figure(UUID entry, Seat seat, Cell cell) {
    this.entry = entry;
    this.seat = seat;
    this.from = cell.from();
    this.to = cell.to();
    this.answers = cell.answers();
  }

  Seat seat() {
    return seat;
  }

  Cell cell() {
    return new Cell(from, to, answers);
  }
}
