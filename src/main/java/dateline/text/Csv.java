package dateline.text;

import java.util.ArrayList;
import java.util.List;

/// Rows of fields (RFC 4180): a field may stand in quotes and then hold anything, quotes doubled.
final class Csv {
  private final String text;
  private final char delimiter;
  private int at;

  private Csv(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  static List<List<String>> rows(String text, char delimiter) {
    Csv csv = new Csv(text, delimiter);
    List<List<String>> rows = new ArrayList<>();
    while (csv.at < text.length()) {
      List<String> row = csv.row();
      if (row.size() > 1 || !row.getFirst().isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> row() {
    List<String> row = new ArrayList<>();
    row.add(field());
    while (at < text.length() && text.charAt(at) == delimiter) {
      at++;
      row.add(field());
    }
    if (text.startsWith("\r\n", at)) {
      at++;
    }
    at++;
    return row;
  }

  private String field() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
  }

  private String bare() {
    int start = at;
    while (at < text.length() && !endsField(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean endsField(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        field.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else {
        break;
      }
    }
    return field + bare();
  }
}
