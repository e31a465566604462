package se.radrum.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Cursors that have not moved for long, and the hour in which old ones are forgotten. */
@ApplicationScoped
public class OldCursors {
  private static final String NAME = "test-quiet";

  @Resource(lookup = "java:app/jdbc/radrum")
  private DataSource source;

  @Inject private Turn turn;

  /** Which of these nodes still have their cursors after forty quiet days. */
  public Set<String> keptAfterFortyQuietDays(String... nodes) throws SQLException {
    for (var node : nodes) quiet(node);
    turn.prune(nodes[0]);
    return kept();
  }

  private void quiet(String node) throws SQLException {
    try (var db = source.getConnection();
        var insert =
            db.prepareStatement(
                "insert into change_cursor values (?, ?, (select last from change_log_head),"
                    + " current_date - interval 40 day)")) {
      insert.setString(1, NAME);
      insert.setString(2, node);
      insert.executeUpdate();
    }
  }

  private Set<String> kept() throws SQLException {
    var kept = new HashSet<String>();
    try (var db = source.getConnection();
        var read = db.prepareStatement("select node from change_cursor where subscription = ?")) {
      read.setString(1, NAME);
      try (var row = read.executeQuery()) {
        while (row.next()) kept.add(row.getString(1));
      }
    }
    return kept;
  }
}
