package dateline.text;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rows of fields (RFC 4180): a field may stand in quotes and then hold anything, quotes doubled.
final class Csv {
  private static final int LONGEST_FIELD = 16 << 20;
  private static final int MOST_FIELDS = 10_000;

  private final Reader text;
  private final char delimiter;
  private int next;

  Csv(Reader text, char delimiter) throws IOException {
    this.text = text;
    this.delimiter = delimiter;
    this.next = text.read();
  }

  /// The next row that is not empty.
  Optional<List<String>> row() throws IOException {
    while (next >= 0) {
      List<String> row = fields();
      if (row.size() > 1 || !row.getFirst().isEmpty()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private List<String> fields() throws IOException {
    List<String> row = new ArrayList<>();
    row.add(field());
    while (next == delimiter) {
      if (row.size() == MOST_FIELDS) {
        throw new IOException("a row that never ends");
      }
      take();
      row.add(field());
    }
    if (next == '\r') {
      take();
    }
    if (next == '\n') {
      take();
    }
    return row;
  }

  private char take() throws IOException {
    char taken = (char) next;
    next = text.read();
    return taken;
  }

  private String field() throws IOException {
    StringBuilder field = new StringBuilder();
    if (next == '"') {
      quoted(field);
    }
    while (next >= 0 && next != delimiter && next != '\n' && next != '\r') {
      append(field);
    }
    return field.toString();
  }

  private void quoted(StringBuilder field) throws IOException {
    take();
    while (next >= 0) {
      if (next == '"') {
        take();
        if (next != '"') {
          return;
        }
      }
      append(field);
    }
  }

  private void append(StringBuilder field) throws IOException {
    if (field.length() >= LONGEST_FIELD) {
      throw new IOException("a field that never ends");
    }
    field.append(take());
  }
}
