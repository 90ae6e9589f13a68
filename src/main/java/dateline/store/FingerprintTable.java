package dateline.store;

import dateline.copies.Fingerprint;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fingerprint of each report's words.
final class FingerprintTable {
  private static final String PUT =
      "INSERT OR REPLACE INTO fingerprint (report, hashes) VALUES (?, ?)";
  private static final String ALL = "SELECT report, hashes FROM fingerprint ORDER BY report";
  private static final String LACKING =
      """
      SELECT id FROM report WHERE id NOT IN (SELECT report FROM fingerprint) ORDER BY id\
      """;

  private final Connection connection;

  FingerprintTable(Connection connection) {
    this.connection = connection;
  }

  void put(long report, Fingerprint fingerprint) throws SQLException {
    int[] hashes = fingerprint.hashes();
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    bytes.asIntBuffer().put(hashes);
    try (PreparedStatement put = connection.prepareStatement(PUT)) {
      put.setLong(1, report);
      put.setBytes(2, bytes.array());
      put.executeUpdate();
    }
  }

  /// By report, in the order in which they were added.
  Map<Long, Fingerprint> all() throws SQLException {
    Map<Long, Fingerprint> all = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(ALL);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        all.put(rows.getLong(1), fingerprint(rows.getBytes(2)));
      }
    }
    return all;
  }

  private static Fingerprint fingerprint(byte[] bytes) {
    int[] hashes = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
    return new Fingerprint(hashes);
  }

  /// The reports that were added before there were fingerprints.
  List<Long> lacking() throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(LACKING);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    return ids;
  }
}
