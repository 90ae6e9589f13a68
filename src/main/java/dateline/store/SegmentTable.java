package dateline.store;

import dateline.model.Part;
import dateline.model.Segment;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The segments of each report.
final class SegmentTable {
  private static final String INSERT =
      "INSERT INTO segment (report, segment_at, start, stop, part) VALUES (?, ?, ?, ?, ?)";
  private static final String OF_REPORT =
      "SELECT start, stop, part FROM segment WHERE report = ? ORDER BY segment_at";

  private final Connection connection;

  SegmentTable(Connection connection) {
    this.connection = connection;
  }

  void add(long report, List<Segment> segments) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int i = 0; i < segments.size(); i++) {
        Segment segment = segments.get(i);
        Row.bind(insert, report, i, segment.span().start(), segment.span().end(), segment.part());
        insert.executeUpdate();
      }
    }
  }

  List<Segment> of(long report) throws SQLException {
    List<Segment> segments = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(OF_REPORT)) {
      Row.bind(select, report);
      try (ResultSet rows = select.executeQuery()) {
        Row row = new Row(rows);
        while (rows.next()) {
          segments.add(new Segment(row.span(), row.constant("part", Part.class)));
        }
      }
    }
    return segments;
  }
}
