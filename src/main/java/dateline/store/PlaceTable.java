package dateline.store;

import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// The places that mentions point to, each kept once.
final class PlaceTable {
  private static final String FIND =
      """
      SELECT key FROM place WHERE id = ? AND name = ? AND kind = ? AND lat = ? AND lon = ?
      AND radius_km = ? AND country IS ? AND admin1 IS ? AND admin2 IS ? AND population = ?\
      """;
  private static final String INSERT =
      """
      INSERT INTO place
      (id, name, kind, lat, lon, radius_km, country, admin1, admin2, population)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key\
      """;
  private static final String ALL =
      """
      SELECT key, id, name, kind, lat, lon, radius_km, country, admin1, admin2, population
      FROM place\
      """;
  private static final String OF_REPORT =
      ALL
          + "\n"
          + """
          WHERE key IN (SELECT place FROM place_mention WHERE report = ?1
          UNION SELECT value FROM place_mention, json_each(runners_up) WHERE report = ?1)\
          """;

  private final Connection connection;

  PlaceTable(Connection connection) {
    this.connection = connection;
  }

  /// The key of a place, which is added where it is new.
  long keyOf(Place place) throws SQLException {
    try (PreparedStatement find = connection.prepareStatement(FIND)) {
      bind(find, place);
      try (ResultSet rows = find.executeQuery()) {
        return rows.next() ? rows.getLong("key") : add(place);
      }
    }
  }

  private long add(Place place) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      bind(insert, place);
      try (ResultSet rows = insert.executeQuery()) {
        rows.next();
        return rows.getLong("key");
      }
    }
  }

  private static void bind(PreparedStatement statement, Place place) throws SQLException {
    Row.bind(
        statement,
        place.id(),
        place.name(),
        place.kind(),
        place.position().lat(),
        place.position().lon(),
        place.radiusKm(),
        place.country(),
        place.admin1(),
        place.admin2(),
        place.population());
  }

  /// By their keys.
  Map<Long, Place> all() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(ALL)) {
      return places(select);
    }
  }

  /// Those that a report mentions or may mean, by their keys.
  Map<Long, Place> of(long report) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OF_REPORT)) {
      Row.bind(select, report);
      return places(select);
    }
  }

  private static Map<Long, Place> places(PreparedStatement select) throws SQLException {
    Map<Long, Place> places = new HashMap<>();
    try (ResultSet rows = select.executeQuery()) {
      Row row = new Row(rows);
      while (rows.next()) {
        places.put(row.number("key"), place(row));
      }
    }
    return places;
  }

  private static Place place(Row row) throws SQLException {
    return new Place(
        row.text("id"),
        row.text("name"),
        row.constant("kind", PlaceKind.class),
        new Position(row.real("lat"), row.real("lon")),
        row.real("radius_km"),
        row.textOrNull("country"),
        row.textOrNull("admin1"),
        row.textOrNull("admin2"),
        row.number("population"));
  }
}
