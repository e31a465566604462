package se.radrum.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.Problem.Kind;

class CausesTest {

  @Test
  void aLogLearnsWhatFailedAndNothingThatWasWritten() {
    var sql = new SQLException("Duplicate entry 'hemligt'");
    var problem = Problem.caused(Kind.UNAVAILABLE, sql, "outbox.unavailable");
    assertEquals("se.radrum.kernel.Problem < java.sql.SQLException", Causes.of(problem));
  }
}
