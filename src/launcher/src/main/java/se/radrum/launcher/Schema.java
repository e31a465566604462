package se.radrum.launcher;

import java.net.URLConnection;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables to this version, before the server starts. */
final class Schema {
  private Schema() {}

  /**
   * Runs the migrations that have not run.
   *
   * @return how many ran
   * @throws Refusal when the database is of a newer version than this program, or a migration
   *     failed
   */
  static int migrate(DatabaseAddress address) {
    var flyway =
        Flyway.configure()
            .dataSource(address.url(), address.user(), address.password())
            .locations("classpath:db/migration")
            .ignoreMigrationPatterns(new String[0])
            .load();
    // Whoever shares an open jar loses what they read when another closes it: the server starting
    // beside us does, and half a migration cannot be taken back.
    URLConnection.setDefaultUseCaches("jar", false);
    try {
      refuseNewer(flyway.info().all());
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayException e) {
      throw new Refusal("The database could not be brought up to date: " + e.getMessage(), e);
    } finally {
      URLConnection.setDefaultUseCaches("jar", true);
    }
  }

  private static void refuseNewer(MigrationInfo... migrations) {
    for (var migration : migrations)
      if (migration.getState() == MigrationState.FUTURE_SUCCESS)
        throw new Refusal(
            "The database is newer than this program: it knows migration %s. Start the newer version."
                .formatted(migration.getVersion()));
  }
}
