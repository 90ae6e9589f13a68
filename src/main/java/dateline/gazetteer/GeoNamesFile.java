package dateline.gazetteer;

import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file in the format of GeoNames' country files: tab-separated, without a line of titles, 19
/// columns of which the first 15 are read, as described in GeoNames' `readme.txt`.
final class GeoNamesFile {
  private static final int COLUMNS = 15;

  /// Knows the names of areas by GeoNames' codes, `SY.11` or `SY.11.163816`.
  @FunctionalInterface
  interface AreaNames {
    /// Null where it does not know.
    @Nullable String of(String code);
  }

  private final AreaNames areaNames;

  GeoNamesFile(AreaNames areaNames) {
    this.areaNames = areaNames;
  }

  List<Entry> read(Path file) throws IOException {
    return LineReader.read(file, this::entry);
  }

  private Entry entry(String[] columns) {
    if (columns.length < COLUMNS) {
      throw new IllegalArgumentException(
          columns.length + " columns where GeoNames' country files have 19");
    }
    String featureClass = columns[6];
    String code = columns[7];
    String admin1 = columns[8] + "." + columns[10];
    long population = columns[14].isEmpty() ? 0 : (long) number(columns[14], "fifteenth");
    PlaceKind kind = FeatureCode.kind(featureClass, code, population);
    Place place =
        new Place(
            "geonames:" + (long) number(columns[0], "first"),
            columns[1],
            kind,
            new Position(number(columns[4], "fifth"), number(columns[5], "sixth")),
            FeatureCode.radiusKm(kind, population),
            columns[8].isEmpty() ? null : columns[8],
            areaNames.of(admin1),
            areaNames.of(admin1 + "." + columns[11]),
            population);
    return new Entry(place, names(columns), List.of());
  }

  private static double number(String cell, String column) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException wrong) {
      throw new IllegalArgumentException("the " + column + " column is no number: " + cell, wrong);
    }
  }

  private static List<String> names(String[] columns) {
    return Arrays.stream((columns[2] + "," + columns[3]).split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equals(columns[1]))
        .distinct()
        .toList();
  }
}
