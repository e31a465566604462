package se.radrum.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where a database is and how to get in.
 *
 * @param url a JDBC address
 * @param user the user's name
 * @param password the user's password; never printed
 */
record DatabaseAddress(String url, String user, String password) {

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
