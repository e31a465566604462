package se.radrum.kernel;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Where the database is. The address, user and password come from whoever starts the server ({@code
 * radrum.db.url}, {@code radrum.db.user}, {@code radrum.db.password}); there is no default, because
 * the data source is made before our own settings file is read.
 *
 * <p>A connection that has rested is tried before it is used, and with one that is broken all are
 * given up: otherwise a database that was gone for a second is missed until each of them has failed
 * somebody. The driver remembers what it has asked for itself, and does not take the same statement
 * apart twice.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/radrum",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=radrum.db.url}",
    user = "${MPCONFIG=radrum.db.user}",
    password = "${MPCONFIG=radrum.db.password}",
    minPoolSize = 0,
    maxPoolSize = 32,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.fail-all-connections=true",
      "useLocalSessionState=true",
      "cachePrepStmts=true"
    })
@ApplicationScoped
class Database {}
