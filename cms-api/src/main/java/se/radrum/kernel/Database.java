package se.radrum.kernel;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Where the database is. The address, user and password come from whoever starts the server ({@code
 * radrum.db.url}, {@code radrum.db.user}, {@code radrum.db.password}); there is no default, because
 * the data source is made before our own settings file is read.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/radrum",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=radrum.db.url}",
    user = "${MPCONFIG=radrum.db.user}",
    password = "${MPCONFIG=radrum.db.password}",
    minPoolSize = 0,
    maxPoolSize = 32)
@ApplicationScoped
class Database {}
