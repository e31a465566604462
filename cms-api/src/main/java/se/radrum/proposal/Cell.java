package se.radrum.proposal;

import java.util.ArrayList;
import java.util.List;

/**
 * Some steps of the scale, taken together.
 *
 * @param from the first step, 1 to 8
 * @param to the last step
 * @param answers how many stand there; five or more
 */
public record Cell(int from, int to, int answers) {
  /** The fewest answers or voices that are told of, so that nobody can be known by a figure. */
  static final int FEWEST = 5;

  /** The steps there are, from entirely with it (1) to saying no (8). */
  public static final int STEPS = 8;

  /**
   * Merges neighbouring steps until each cell holds enough; what is left over joins the last cell.
   *
   * @param counts the answers at each step
   * @return nothing when there are fewer than five answers in all
   */
  static List<Cell> merge(List<Integer> counts) {
    var cells = new ArrayList<Cell>();
    int from = 1;
    int held = 0;
    for (int step = 1; step <= counts.size(); step++) {
      held += counts.get(step - 1);
      if (held < FEWEST) continue;
      cells.add(new Cell(from, step, held));
      from = step + 1;
      held = 0;
    }
    return from > counts.size() ? cells : withRest(cells, counts.size(), held);
  }

  private static List<Cell> withRest(List<Cell> cells, int last, int held) {
    if (cells.isEmpty()) return List.of();
    var end = cells.remove(cells.size() - 1);
    cells.add(new Cell(end.from, last, end.answers + held));
    return cells;
  }
}
