package dateline.gazetteer;

import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Our own tables of places: a line of titles, then one place a line with the columns id, kind,
/// name, lat, lon, radiusKm, country, admin1, admin2, population and names, the last separated by
/// `|`. An empty column is a thing not known.
final class PlaceTable {
  private static final String CODE = "code:";

  private PlaceTable() {}

  static List<Entry> read(Path file) throws IOException {
    return LineReader.read(file, 1, PlaceTable::entry);
  }

  private static Entry entry(String[] columns) {
    if (columns.length != 11) {
      throw new IllegalArgumentException(columns.length + " columns instead of 11");
    }
    List<String> names = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (String name : columns[10].split("\\|", -1)) {
      if (name.startsWith(CODE)) {
        codes.add(name.substring(CODE.length()));
      } else if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return new Entry(place(columns), names, codes);
  }

  private static Place place(String[] columns) {
    double radiusKm = Double.parseDouble(columns[5]);
    if (!(radiusKm > 0)) {
      throw new IllegalArgumentException("a place needs a radius");
    }
    return new Place(
        columns[0],
        columns[2],
        PlaceKind.valueOf(columns[1]),
        new Position(Double.parseDouble(columns[3]), Double.parseDouble(columns[4])),
        radiusKm,
        known(columns[6]),
        known(columns[7]),
        known(columns[8]),
        columns[9].isEmpty() ? 0 : Long.parseLong(columns[9]));
  }

  private static @Nullable String known(String column) {
    return column.isEmpty() ? null : column;
  }
}
