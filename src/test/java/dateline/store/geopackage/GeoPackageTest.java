package dateline.store.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeoPackageTest {
  private static final Path FILE = Path.of("assets", "basemap", "basemap.gpkg");

  @Test
  void theBaseMapIsAGeoPackageForOtherToolsToo() throws SQLException {
    try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + FILE)) {
      assertThat(answer(file, "PRAGMA application_id")).isEqualTo("" + 0x47504B47);
      assertThat(answer(file, "SELECT count(*) FROM gpkg_contents WHERE data_type = 'features'"))
          .isEqualTo(answer(file, "SELECT count(*) FROM gpkg_geometry_columns"))
          .isEqualTo("7");
      assertThat(answer(file, "SELECT definition FROM gpkg_spatial_ref_sys WHERE srs_id = 4326"))
          .startsWith("GEOGCS[\"WGS 84\"");
      assertThat(answer(file, "SELECT hex(substr(geom, 1, 2)) FROM land LIMIT 1"))
          .isEqualTo("4750");
      assertThat(answer(file, "PRAGMA integrity_check")).isEqualTo("ok");
    }
  }

  @Test
  void readsPolygonsLinesAndPoints() throws IOException {
    try (GeoPackage source = open()) {
      List<double[][]> land = source.features("land", 110, Row::geometry);
      List<double[][]> rivers = source.features("river", 10, Row::geometry);
      List<double[][]> labels = source.features("label", Row::geometry);

      assertThat(land).hasSizeGreaterThan(100);
      assertThat(land.getFirst()[0]).startsWith(land.getFirst()[0][0], land.getFirst()[0][1]);
      assertThat(rivers).allSatisfy(lines -> assertThat(lines).hasDimensions(1, lines[0].length));
      assertThat(labels).allSatisfy(point -> assertThat(point[0]).hasSize(2));
    }
  }

  @Test
  void knowsTownsByTheirLatinAndArabicNames() throws IOException {
    try (GeoPackage source = open()) {
      List<String> names =
          source.features("label", row -> row.text("name") + " " + row.textOrNull("name_ar"));

      assertThat(names)
          .contains("Deir ez-Zor دير الزور", "Aleppo حلب", "Syria سوريا", "Raqqa الرقة");
    }
  }

  @Test
  void saysWhatATableLacks() throws IOException {
    try (GeoPackage source = open()) {
      assertThatThrownBy(() -> source.features("gpkg_contents", Row::geometry))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("gpkg_contents");
    }
  }

  @Test
  void refusesWhatIsNoGeoPackage() throws IOException {
    byte[] text = "no database".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(
            () -> {
              try (GeoPackage source = GeoPackage.read(new ByteArrayInputStream(text))) {
                source.features("land", Row::geometry);
              }
            })
        .isInstanceOf(IOException.class);
  }

  private static GeoPackage open() throws IOException {
    try (InputStream in =
        GeoPackageTest.class.getResourceAsStream("/dateline/assets/basemap/basemap.gpkg")) {
      assertThat(in).isNotNull();
      return GeoPackage.read(in);
    }
  }

  private static String answer(Connection file, String query) throws SQLException {
    try (ResultSet rows = file.createStatement().executeQuery(query)) {
      return rows.getString(1);
    }
  }
}
