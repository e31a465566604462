package se.radrum.launcher;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Where a database is and how to get in.
 *
 * @param url a JDBC address
 * @param user the user's name
 * @param password the user's password; never printed
 */
record DatabaseAddress(String url, String user, String password) {
  /** What we count on; the key store the server keeps for itself would be offered otherwise. */
  private static final List<String> OURS =
      List.of(
          "rewriteBatchedStatements=true",
          "characterEncoding=UTF-8",
          "connectionCollation=utf8mb4_swedish_ci",
          "fallbackToSystemKeyStore=false");

  /** A server of the operator's own; what its address says itself stands. */
  static DatabaseAddress external(String url, String user, String password) {
    var options =
        OURS.stream()
            .filter(option -> !url.contains(option.substring(0, option.indexOf('=') + 1)))
            .collect(joining("&"));
    if (options.isEmpty()) return new DatabaseAddress(url, user, password);
    return new DatabaseAddress(url + (url.contains("?") ? "&" : "?") + options, user, password);
  }

  /**
   * Connects once, to find out early.
   *
   * @throws Refusal when nobody answers or the door is shut
   */
  DatabaseAddress reached() {
    try (var connection = connect()) {
      if (connection.isValid(5)) return this;
      throw new Refusal("The database " + this + " does not answer.");
    } catch (SQLException e) {
      throw new Refusal("The database " + this + " cannot be reached: " + e.getMessage(), e);
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  @Override
  public String toString() {
    return url.replaceAll("\\?.*", "") + " as " + user;
  }
}
