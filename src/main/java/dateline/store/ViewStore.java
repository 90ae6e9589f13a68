package dateline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/// How a project was last looked at.
final class ViewStore {
  private static final String KEEP = "INSERT OR REPLACE INTO view (id, state) VALUES (1, ?)";
  private static final String KEPT = "SELECT state FROM view";

  private final Database database;

  ViewStore(Database database) {
    this.database = database;
  }

  void keep(SavedView view) {
    database.transaction(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            Row.bind(insert, Json.write(view));
            return insert.executeUpdate();
          }
        });
  }

  SavedView kept() {
    SavedView view =
        database.<@Nullable SavedView>read(
            connection -> {
              try (PreparedStatement select = connection.prepareStatement(KEPT);
                  ResultSet rows = select.executeQuery()) {
                return rows.next() ? new Row(rows).json("state", SavedView.class) : null;
              }
            });
    return view == null ? SavedView.FIRST : view;
  }
}
