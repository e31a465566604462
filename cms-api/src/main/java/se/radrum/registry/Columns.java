package se.radrum.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** The columns of the database as it is. */
@ApplicationScoped
class Columns {
  @PersistenceContext private EntityManager em;

  /**
   * A column.
   *
   * @param extra what else the database says of it, such as {@code auto_increment}
   */
  record Column(String table, String name, String type, String extra) {
    String full() {
      return table + "." + name;
    }

    private static Column of(Object[] row) {
      return new Column(text(row[0]), text(row[1]), text(row[2]), text(row[3]));
    }

    private static String text(Object value) {
      return value.toString().toLowerCase(Locale.ROOT);
    }
  }

  /** Every column of every table, a table after the other. */
  List<Column> all() {
    var rows =
        em.createNativeQuery(
                "select cast(table_name as char), cast(column_name as char), cast(column_type as"
                    + " char), cast(extra as char) from information_schema.columns where"
                    + " table_schema = database() order by 1, ordinal_position")
            .getResultList();
    return ((List<?>) rows).stream().map(row -> Column.of((Object[]) row)).toList();
  }
}
