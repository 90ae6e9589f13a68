package dateline.store.geopackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The feature that a reading of a [GeoPackage] has come to; changes with the next.
public final class Row {
  private final ResultSet rows;
  private final String geometryColumn;

  Row(ResultSet rows, String geometryColumn) {
    this.rows = rows;
    this.geometryColumn = geometryColumn;
  }

  /// The rings of a polygon, the one line of a line, the one point of a point: each as x, y, x, y,
  /// and so on; for WGS 84 longitude and latitude.
  public double[][] geometry() {
    return Wkb.of(value(() -> rows.getBytes(geometryColumn))).coordinates();
  }

  public int integer(String column) {
    return value(() -> rows.getInt(column));
  }

  public double real(String column) {
    return value(() -> rows.getDouble(column));
  }

  public String text(String column) {
    return value(() -> rows.getString(column));
  }

  public @Nullable String textOrNull(String column) {
    return value(() -> rows.getString(column));
  }

  private interface Reading<T extends @Nullable Object> {
    T get() throws SQLException;
  }

  private static <T extends @Nullable Object> T value(Reading<T> reading) {
    try {
      return reading.get();
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException("damaged feature", e));
    }
  }
}
