package se.radrum.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What reads and writes rows all day cannot change a table, nor look into another database. */
class DatabaseRightsTest {
  @Test
  void theServersUserReadsAndWritesRowsAndDoesNothingElse() throws IOException, SQLException {
    var folder = DataFolder.at(Folders.fresh(Path.of("target", "data-rights").toAbsolutePath()));
    try (var database = EmbeddedDatabase.start(folder)) {
      try (var owner = database.owner().connect();
          var statement = owner.createStatement()) {
        statement.execute("create table word (id int primary key)");
      }
      try (var server = database.address().connect();
          var statement = server.createStatement()) {
        assertEquals(1, statement.executeUpdate("insert into word values (1)"));
        assertEquals(1, statement.executeUpdate("delete from word where id = 1"));
        for (var deed :
            List.of(
                "create table other (id int)",
                "alter table word add column more int",
                "drop table word",
                "select count(*) from mysql.global_priv",
                "create user kim identified by 'x'",
                "grant all on *.* to current_user()",
                "select id from word into outfile 'rights.txt'"))
          assertThrows(SQLException.class, () -> statement.execute(deed), deed);
      }
    }
  }
}
