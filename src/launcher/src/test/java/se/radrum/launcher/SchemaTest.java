package se.radrum.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final String LATER =
      "insert into flyway_schema_history (installed_rank, version, description, type, script,"
          + " installed_by, execution_time, success)"
          + " values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'later', 1, true)";

  @BeforeAll
  static void asQuietAsTheCommand() {
    Logger.getLogger("").setLevel(Level.WARNING);
  }

  @Test
  void tablesAreBroughtUpToDateOnceAndThoseOfANewerProgramAreRefused()
      throws IOException, SQLException {
    var root = Folders.fresh(Path.of("target", "data-schema").toAbsolutePath());
    try (var database = EmbeddedDatabase.start(DataFolder.at(root))) {
      assertTrue(Schema.migrate(database.owner()) > 0);
      assertEquals(0, Schema.migrate(database.owner()));

      try (var connection = database.owner().connect();
          var statement = connection.createStatement()) {
        statement.executeUpdate(LATER);
      }
      var refusal = assertThrows(Refusal.class, () -> Schema.migrate(database.owner()));
      assertTrue(refusal.getMessage().contains("9999"), refusal.getMessage());
    }
  }
}
