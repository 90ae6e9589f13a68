package dateline.basemap;

import dateline.explore.Mercator;
import dateline.store.geopackage.GeoPackage;
import dateline.store.geopackage.Row;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that the map may name.
///
/// @param x of its spot or its middle in the unit square of [Mercator]
/// @param y of its spot or its middle in the unit square of [Mercator]
/// @param angle of the writing, in degrees counter-clockwise from level
record Name(
    LabelKind kind,
    String latin,
    @Nullable String arabic,
    double x,
    double y,
    int minZoom,
    int maxZoom,
    double angle) {
  /// The most important first.
  static List<Name> readAll(GeoPackage source) throws IOException {
    return source.features("label", Name::of);
  }

  private static Name of(Row row) {
    double[] at = row.geometry()[0];
    return new Name(
        LabelKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
        row.text("name"),
        row.textOrNull("name_ar"),
        Mercator.x(at[0]),
        Mercator.y(at[1]),
        row.integer("min_zoom"),
        row.integer("max_zoom"),
        row.real("angle"));
  }
}
