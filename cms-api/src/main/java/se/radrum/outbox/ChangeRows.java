package se.radrum.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/** The rows of the log and its cursors. Plain SQL in the running transaction. */
@ApplicationScoped
class ChangeRows {
  @Resource(lookup = "java:app/jdbc/radrum")
  private DataSource source;

  /** Writes an event under the next number. The head's row stays locked until the commit. */
  void append(DomainEvent event) {
    try (var db = source.getConnection();
        var raise = db.prepareStatement("update change_log_head set last = last + 1");
        var insert = db.prepareStatement("insert into change_log values (?, ?, ?)")) {
      raise.executeUpdate();
      insert.setLong(1, head(db));
      insert.setString(2, event.name());
      insert.setString(3, event.facts().toString());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  private static long head(Connection db) throws SQLException {
    try (var read = db.prepareStatement("select last from change_log_head");
        var row = read.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The number of the last committed change; 0 when there is none. */
  long head() {
    try (var db = source.getConnection()) {
      return head(db);
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** Changes after a position, in order. */
  List<Change> after(long position, int limit) {
    try (var db = source.getConnection();
        var read =
            db.prepareStatement(
                "select sequence, name, facts from change_log where sequence > ? order by sequence"
                    + " limit ?")) {
      read.setLong(1, position);
      read.setInt(2, limit);
      var changes = new ArrayList<Change>();
      try (var row = read.executeQuery()) {
        while (row.next())
          changes.add(new Change(row.getLong(1), row.getString(2), Json.read(row.getString(3))));
      }
      return changes;
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** Takes a cursor for this transaction; empty when another node holds it or there is none. */
  OptionalLong claim(String subscription, String node) {
    try (var db = source.getConnection();
        var read =
            db.prepareStatement(
                "select position from change_cursor where subscription = ? and node = ? for update"
                    + " skip locked")) {
      read.setString(1, subscription);
      read.setString(2, node);
      try (var row = read.executeQuery()) {
        return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
      }
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** Makes a cursor where there is none; an existing one keeps its place. */
  void open(String subscription, String node) {
    update("insert ignore into change_cursor values (?, ?, 0, current_date)", subscription, node);
  }

  /** Moves a cursor. */
  void move(String subscription, String node, long position) {
    update(
        "update change_cursor set position = ?, moved = current_date where subscription = ? and"
            + " node = ?",
        position,
        subscription,
        node);
  }

  /**
   * Forgets rows every cursor has passed, and cursors of other nodes that have not moved for thirty
   * days. Our own stays: where nothing has happened it has nowhere to move.
   */
  void prune(String node) {
    update(
        "delete from change_cursor where moved < current_date - interval 30 day and node not in"
            + " ('', ?)",
        node);
    update(
        "delete from change_log where sequence <= (select min(position) from change_cursor) - 1000");
  }

  /** How far behind the slowest cursor is; 0 when all have caught up. */
  long lag() {
    try (var db = source.getConnection();
        var read =
            db.prepareStatement(
                "select (select last from change_log_head) - coalesce(min(position), 0) from"
                    + " change_cursor");
        var row = read.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** The server's own version and the last migration, for the doctor. */
  String versions() {
    try (var db = source.getConnection();
        var read =
            db.prepareStatement(
                "select version(), (select version from flyway_schema_history where success order"
                    + " by installed_rank desc limit 1)");
        var row = read.executeQuery()) {
      row.next();
      return "%s, tables at %s".formatted(row.getString(1), row.getString(2));
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  private void update(String sql, Object... values) {
    try (var db = source.getConnection();
        var statement = db.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  private static Problem unavailable(SQLException e) {
    return Problem.caused(Kind.UNAVAILABLE, e, "outbox.unavailable");
  }
}
