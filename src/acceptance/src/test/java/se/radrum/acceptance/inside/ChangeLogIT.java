package se.radrum.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.radrum.outbox.ChangeLog;
import se.radrum.outbox.OldCursors;

/** What the change log promises its readers, in the server and on the database. */
@ExtendWith(ArquillianExtension.class)
public class ChangeLogIT {
  @Inject private Writer writer;
  @Inject private Reader reader;
  @Inject private ChangeLog changes;
  @Inject private OldCursors cursors;
  @Resource private ManagedExecutorService people;

  @Test
  void whatIsCommittedReachesASubscriberOnceAndInOrder() {
    var thread = UUID.randomUUID();
    for (int i = 0; i < 20; i++) writer.write(thread, i);
    reader.await(thread, 20);
    assertEquals(IntStream.range(0, 20).boxed().toList(), reader.heard(thread));
  }

  @Test
  void whatIsRolledBackLeavesNothing() {
    var thread = UUID.randomUUID();
    assertThrows(IllegalStateException.class, () -> writer.writeAndFail(thread, 1));
    writer.write(thread, 2);
    reader.await(thread, 1);
    assertEquals(List.of(2), reader.heard(thread));
  }

  @Test
  void manyWritersAtOnceAreAllHeardAndTheNumbersOnlyGrow() {
    var thread = UUID.randomUUID();
    IntStream.range(0, 60).forEach(i -> people.execute(() -> writer.write(thread, i)));
    reader.await(thread, 60);
    assertEquals(60, reader.heard(thread).stream().distinct().count());
    assertTrue(reader.onlyGrew(), "a number smaller than one already seen came later");
  }

  @Test
  void aSubscriberThatFailsIsAskedAgainAndNothingIsSkipped() {
    var thread = UUID.randomUUID();
    reader.failOnceAt(thread, 3);
    for (int i = 0; i < 6; i++) writer.write(thread, i);
    reader.await(thread, 6);
    assertEquals(IntStream.range(0, 6).boxed().toList(), reader.heard(thread));
  }

  @Test
  void aSubscriberThatHasDoneAPartIsHandedTheSameAtOnce() {
    var thread = UUID.randomUUID();
    reader.beginOnlyAt(thread, 5);
    for (int i = 0; i < 6; i++) writer.write(thread, i);
    reader.await(thread, 6);
    assertEquals(IntStream.range(0, 6).boxed().toList(), reader.heard(thread));
  }

  @Test
  void anInstanceKeepsItsPlaceThroughQuietDaysAndForgetsOthers() throws SQLException {
    assertEquals(Set.of("here", ""), cursors.keptAfterFortyQuietDays("here", "gone", ""));
  }

  @Test
  void nothingIsAppendedOutsideATransaction() {
    var event = new Written(UUID.randomUUID(), 1);
    assertThrows(TransactionalException.class, () -> changes.append(event));
    assertFalse(reader.heard(event.thread()).contains(1));
  }
}
