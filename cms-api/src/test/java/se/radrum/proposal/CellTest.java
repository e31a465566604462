package se.radrum.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CellTest {

  @Test
  void steps_are_merged_until_each_cell_holds_five() {
    assertEquals(
        List.of(new Cell(1, 2, 8), new Cell(3, 8, 6)), Cell.merge(List.of(4, 4, 2, 0, 3, 1, 0, 0)));
  }

  @Test
  void what_is_left_over_joins_the_last_cell() {
    assertEquals(List.of(new Cell(1, 8, 9)), Cell.merge(List.of(5, 1, 1, 1, 1, 0, 0, 0)));
  }

  @Test
  void fewer_than_five_answers_are_not_shown_at_all() {
    assertTrue(Cell.merge(List.of(1, 1, 1, 1, 0, 0, 0, 0)).isEmpty());
  }

  @RepeatedTest(500)
  void no_cell_holds_fewer_than_five_and_none_is_lost(RepetitionInfo repetition) {
    // The same lists in every run: what fails once fails again.
    var counts = new Random(repetition.getCurrentRepetition()).ints(8, 0, 10).boxed().toList();
    var cells = Cell.merge(counts);
    int all = counts.stream().mapToInt(n -> n).sum();
    assertTrue(cells.stream().allMatch(cell -> cell.answers() >= Cell.FEWEST));
    assertEquals(all < Cell.FEWEST ? 0 : all, cells.stream().mapToInt(Cell::answers).sum());
    int next = 1;
    for (var cell : cells) {
      assertEquals(next, cell.from());
      next = cell.to() + 1;
    }
    if (!cells.isEmpty()) assertEquals(9, next);
  }
}
