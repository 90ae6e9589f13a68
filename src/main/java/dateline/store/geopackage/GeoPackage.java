package dateline.store.geopackage;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sqlite.SQLiteConnection;

/// A GeoPackage that was read into memory whole. Safe for use by several threads.
public final class GeoPackage implements AutoCloseable {
  private static final String FEATURE_TABLE =
      "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?";

  private final Connection connection;

  private GeoPackage(Connection connection) {
    this.connection = connection;
  }

  /// @throws IOException if the stream fails or what it holds is no GeoPackage
  public static GeoPackage read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
      connection.unwrap(SQLiteConnection.class).deserialize("main", bytes);
      return new GeoPackage(connection);
    } catch (SQLException e) {
      throw new IOException("no GeoPackage", e);
    }
  }

  /// All features of a table in the order of their numbers.
  ///
  /// @throws IOException if there is no such table of features or it is damaged
  public <T> List<T> features(String table, Function<Row, T> mapper) throws IOException {
    return query(table, "", mapper);
  }

  /// The features of a table whose column `scale` has a value.
  ///
  /// @throws IOException if there is no such table of features or it is damaged
  public <T> List<T> features(String table, int scale, Function<Row, T> mapper) throws IOException {
    return query(table, " WHERE scale = " + scale, mapper);
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private synchronized <T> List<T> query(String table, String where, Function<Row, T> mapper)
      throws IOException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT * FROM \"" + table + "\"" + where + " ORDER BY fid")) {
      List<T> features = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        Row row = new Row(rows, geometryColumn(table));
        while (rows.next()) {
          features.add(mapper.apply(row));
        }
      }
      return features;
    } catch (SQLException e) {
      throw new IOException("bad table of features: " + table, e);
    }
  }

  private String geometryColumn(String table) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FEATURE_TABLE)) {
      statement.setString(1, table);
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new SQLException("no table of features: " + table);
        }
        return rows.getString(1);
      }
    }
  }
}
