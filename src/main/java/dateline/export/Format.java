package dateline.export;

import java.io.IOException;
import java.io.Writer;

/// The forms that readings are exported in, each by its name on the command line.
public enum Format {
  /// For people, at a terminal.
  TABLE,
  /// One JSON object a line: the text and everything found in it, by offset.
  ANNOTATIONS,
  /// RFC 7946, one feature for each mention on the map.
  GEOJSON,
  /// RFC 4180, one line for each mention of a place.
  CSV,
  /// OGC KML 2.2, one folder a report.
  KML;

  public ReadingWriter to(Writer out) throws IOException {
    return switch (this) {
      case TABLE -> new TableWriter(out);
      case ANNOTATIONS -> new AnnotationsWriter(out);
      case GEOJSON -> new GeoJsonWriter(out);
      case CSV -> new CsvWriter(out);
      case KML -> new KmlWriter(out);
    };
  }
}
