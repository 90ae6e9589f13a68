package dateline.store;

import dateline.model.Location;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Relation;
import dateline.model.Role;
import dateline.model.Shape;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The places that reports mention, and where each mention was resolved to.
final class PlaceMentionTable {
  private static final String INSERT =
      """
      INSERT INTO place_mention
      (report, place_at, start, stop, text, part, role, days,
      place, runners_up, relation, shape, confidence, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String ALL =
      """
      SELECT report, start, stop, text, part, role, days,
      place, runners_up, relation, shape, confidence, reason
      FROM place_mention ORDER BY report, place_at\
      """;
  private static final String OF_REPORT = ALL.replace("ORDER BY", "WHERE report = ? ORDER BY");

  private final Connection connection;
  private final PlaceTable places;

  PlaceMentionTable(Connection connection) {
    this.connection = connection;
    this.places = new PlaceTable(connection);
  }

  void add(long report, List<PlaceMention> mentions) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int i = 0; i < mentions.size(); i++) {
        PlaceMention mention = mentions.get(i);
        Columns columns = columns(mention.location());
        Row.bind(
            insert,
            report,
            i,
            mention.span().start(),
            mention.span().end(),
            mention.text(),
            mention.part(),
            mention.role(),
            Days.write(mention.when()),
            columns.place,
            Json.write(columns.runnersUp),
            Json.write(columns.relation),
            Json.write(columns.shape),
            mention.location().confidence(),
            mention.location().reason());
        insert.executeUpdate();
      }
    }
  }

  /// A location as the table has it.
  private record Columns(
      @Nullable Long place,
      @Nullable List<Long> runnersUp,
      @Nullable Relation relation,
      @Nullable Shape shape) {}

  private Columns columns(Location location) throws SQLException {
    return switch (location) {
      case Location.Known known ->
          new Columns(places.keyOf(known.place()), keysOf(known.runnersUp()), null, null);
      case Location.Derived derived -> new Columns(null, null, derived.relation(), derived.shape());
      case Location.Unknown _ -> new Columns(null, null, null, null);
    };
  }

  private List<Long> keysOf(List<Place> runnersUp) throws SQLException {
    List<Long> keys = new ArrayList<>();
    for (Place place : runnersUp) {
      keys.add(places.keyOf(place));
    }
    return keys;
  }

  /// The mentions of all reports, by the reports' ids.
  Map<Long, List<PlaceMention>> all() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(ALL)) {
      return mentions(select, places.all());
    }
  }

  List<PlaceMention> of(long report) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OF_REPORT)) {
      Row.bind(select, report);
      return mentions(select, places.of(report)).getOrDefault(report, List.of());
    }
  }

  private static Map<Long, List<PlaceMention>> mentions(
      PreparedStatement select, Map<Long, Place> places) throws SQLException {
    Map<Long, List<PlaceMention>> mentions = new HashMap<>();
    try (ResultSet rows = select.executeQuery()) {
      Row row = new Row(rows);
      while (rows.next()) {
        mentions
            .computeIfAbsent(row.number("report"), _ -> new ArrayList<>())
            .add(mention(row, places));
      }
    }
    return mentions;
  }

  private static PlaceMention mention(Row row, Map<Long, Place> places) throws SQLException {
    return new PlaceMention(
        row.span(),
        row.text("text"),
        row.constant("part", Part.class),
        row.constant("role", Role.class),
        location(row, places),
        row.days("days"));
  }

  private static Location location(Row row, Map<Long, Place> places) throws SQLException {
    String reason = row.text("reason");
    double confidence = row.real("confidence");
    if (row.has("place")) {
      Place place = Objects.requireNonNull(places.get(row.number("place")));
      long[] runnersUp = Objects.requireNonNull(row.json("runners_up", long[].class));
      return new Location.Known(place, confidence, reason, placesOf(runnersUp, places));
    }
    Relation relation = row.json("relation", Relation.class);
    Shape shape = row.json("shape", Shape.class);
    return relation == null || shape == null
        ? new Location.Unknown(reason)
        : new Location.Derived(relation, shape, confidence, reason);
  }

  private static List<Place> placesOf(long[] keys, Map<Long, Place> places) {
    return LongStream.of(keys).mapToObj(key -> Objects.requireNonNull(places.get(key))).toList();
  }
}
