package dateline.store;

import dateline.model.Span;
import dateline.model.TimeSpan;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads one row by the names of its columns.
record Row(ResultSet values) {
  /// Sets the parameters of a statement in order; an enum constant by its name.
  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(i + 1, value instanceof Enum<?> constant ? constant.name() : value);
    }
  }

  String text(String column) throws SQLException {
    return Objects.requireNonNull(values.getString(column), column);
  }

  @Nullable String textOrNull(String column) throws SQLException {
    return values.getString(column);
  }

  long number(String column) throws SQLException {
    return values.getLong(column);
  }

  double real(String column) throws SQLException {
    return values.getDouble(column);
  }

  boolean has(String column) throws SQLException {
    return values.getObject(column) != null;
  }

  <T> @Nullable T json(String column, Class<T> type) throws SQLException {
    return Json.read(textOrNull(column), type);
  }

  <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
    return Enum.valueOf(type, text(column));
  }

  /// The columns `start` and `stop`.
  Span span() throws SQLException {
    return new Span(values.getInt("start"), values.getInt("stop"));
  }

  @Nullable TimeSpan days(String column) throws SQLException {
    return Days.read(textOrNull(column));
  }
}
