package dateline.basemap;

import dateline.explore.Mercator;
import dateline.store.geopackage.GeoPackage;
import dateline.store.geopackage.Row;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/// Land, water and lines at one scale, in the unit square of [Mercator].
record Geography(
    Layer land, Layer lakes, Layer rivers, Layer roads, Layer borders, Layer provinceLines) {
  static final int BORDER = 0;
  static final int DISPUTED_BORDER = 1;

  static Geography read(GeoPackage source, Scale scale) throws IOException {
    return new Geography(
        layer(source, scale, "land", Geography::cutArea),
        layer(source, scale, "lake", Geography::cutArea),
        layer(source, scale, "river", lines(row -> row.integer("rank"))),
        layer(source, scale, "road", lines(_ -> 0)),
        layer(source, scale, "border", lines(Geography::borderRank)),
        layer(source, scale, "province_line", lines(row -> row.integer("rank"))));
  }

  private static Layer layer(
      GeoPackage source, Scale scale, String table, BiConsumer<Cutter, Row> cut)
      throws IOException {
    Cutter cutter = new Cutter(scale);
    source.features(
        table,
        scale.millions(),
        row -> {
          cut.accept(cutter, row);
          return row;
        });
    return new Layer(cutter.pieces());
  }

  private static void cutArea(Cutter cutter, Row row) {
    cutter.cutArea(projected(row.geometry()));
  }

  private static BiConsumer<Cutter, Row> lines(ToIntFunction<Row> rank) {
    return (cutter, row) -> {
      for (double[] line : projected(row.geometry())) {
        cutter.cutLine(line, rank.applyAsInt(row));
      }
    };
  }

  private static int borderRank(Row row) {
    return row.text("kind").equals("border") ? BORDER : DISPUTED_BORDER;
  }

  private static double[][] projected(double[][] lines) {
    for (double[] line : lines) {
      for (int i = 0; i < line.length; i += 2) {
        line[i] = Mercator.x(line[i]);
        line[i + 1] = Mercator.y(line[i + 1]);
      }
    }
    return lines;
  }
}
