package dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.model.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class OutlinesTest {
  private static final Outlines OUTLINES = Outlines.bundled();
  private static final Gazetteer GAZETTEER = Bundled.gazetteer();

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          AREA,       LAT,   LON,   INSIDE
          country:SY, 33.51, 36.29, true
          country:SY, 34.45, 40.92, true
          country:SY, 33.34, 44.40, false
          country:FR, 48.86, 2.35,  true
          country:GB, 51.51, -0.13, true
          country:US, 38.90, -77.04, true
          SY.07,      35.34, 40.14, true
          SY.07,      36.20, 37.16, false
          SY.06,      32.62, 36.10, true
          IQ.15,      36.34, 43.13, true
          GB.ENG,     53.48, -2.24, true
          GB.ENG,     55.95, -3.19, false
          PS.GZ,      31.42, 34.35, true
          UA.05,      48.01, 37.80, true
          """)
  void anAreasOutlineGoesRoundItsTowns(String code, double lat, double lon, boolean inside) {
    String id = GAZETTEER.place(code).orElseThrow().id();
    GeometryFactory geometry = new GeometryFactory();
    Coordinate town = new Coordinate(lon, lat);
    boolean found =
        OUTLINES.rings(id).stream()
            .map(ring -> geometry.createPolygon(coordinates(ring)))
            .anyMatch(polygon -> polygon.contains(geometry.createPoint(town)));
    assertThat(found).isEqualTo(inside);
  }

  @Test
  void everyCountryOfTheTheatreHasAnOutlineOfWholeRings() {
    for (String country : List.of("SY", "IQ", "LB", "JO", "TR", "IL", "PS", "IR", "UA", "YE")) {
      assertThat(OUTLINES.rings("country:" + country))
          .as(country)
          .isNotEmpty()
          .allSatisfy(ring -> assertThat(ring.getFirst()).isEqualTo(ring.getLast()));
    }
  }

  @Test
  void theBorderOfSyriaAndIraqRunsFromJordanToTheTigris() {
    List<List<Position>> border = OUTLINES.border("country:SY", "country:IQ");
    assertThat(border.stream().mapToDouble(OutlinesTest::lengthKm).sum()).isBetween(500.0, 700.0);
    assertThat(border)
        .allSatisfy(
            part -> assertThat(part).allMatch(p -> p.lat() > 33 && p.lat() < 37.4 && p.lon() > 38));
  }

  @Test
  void areasThatAreNoNeighboursShareNoBorder() {
    assertThat(OUTLINES.border("country:SY", "country:FR")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          NAME,          LAT,   LON
          Euphrates,     35.34, 40.14
          Tigris,        36.34, 43.13
          Khabur River,  36.06, 40.73
          M5 highway,    34.73, 36.72
          Danube,        48.20, 16.40
          """)
  void aCoursePassesItsTowns(String name, double lat, double lon) {
    Position town = new Position(lat, lon);
    assertThat(
            GAZETTEER.candidates(name).stream()
                .flatMap(candidate -> OUTLINES.course(candidate.place().id()).stream())
                .flatMap(List::stream)
                .mapToDouble(town::distanceKm)
                .min()
                .orElseThrow())
        .isLessThan(8);
  }

  @Test
  void aTownHasNeitherOutlineNorCourse() {
    String damascus = GAZETTEER.candidates("Damascus").getFirst().place().id();
    assertThat(OUTLINES.rings(damascus)).isEmpty();
    assertThat(OUTLINES.course(damascus)).isEmpty();
  }

  private static Coordinate[] coordinates(List<Position> ring) {
    return ring.stream().map(p -> new Coordinate(p.lon(), p.lat())).toArray(Coordinate[]::new);
  }

  private static double lengthKm(List<Position> line) {
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i - 1).distanceKm(line.get(i));
    }
    return length;
  }
}
