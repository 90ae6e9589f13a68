package dateline.store;

import dateline.model.Part;
import dateline.model.TimeMention;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The time expressions of each report.
final class TimeMentionTable {
  private static final String INSERT =
      """
      INSERT INTO time_mention (report, date_at, start, stop, text, part, type, value, days)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String OF_REPORT =
      """
      SELECT start, stop, text, part, type, value, days FROM time_mention
      WHERE report = ? ORDER BY date_at\
      """;

  private final Connection connection;

  TimeMentionTable(Connection connection) {
    this.connection = connection;
  }

  void add(long report, List<TimeMention> mentions) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int i = 0; i < mentions.size(); i++) {
        TimeMention mention = mentions.get(i);
        Row.bind(
            insert,
            report,
            i,
            mention.span().start(),
            mention.span().end(),
            mention.text(),
            mention.part(),
            mention.type(),
            mention.value(),
            Days.write(mention.days()));
        insert.executeUpdate();
      }
    }
  }

  List<TimeMention> of(long report) throws SQLException {
    List<TimeMention> mentions = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(OF_REPORT)) {
      Row.bind(select, report);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          mentions.add(mention(new Row(rows)));
        }
      }
    }
    return mentions;
  }

  private static TimeMention mention(Row row) throws SQLException {
    return new TimeMention(
        row.span(),
        row.text("text"),
        row.constant("part", Part.class),
        row.constant("type", TimeMention.Type.class),
        row.text("value"),
        row.days("days"));
  }
}
