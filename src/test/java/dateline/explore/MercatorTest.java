package dateline.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MercatorTest {
  /// The tile of zoom 7 that holds each, by the formula of the tile servers.
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          LAT,    LON,     X,  Y
          34.69,  40.83,   78, 50
          0.1,    0.1,     64, 63
          -33.87, 151.21, 117, 76
          51.5,   -0.12,   63, 42
          """)
  void agreesWithTheTilesOfTheWorld(double lat, double lon, int x, int y) {
    assertThat((int) (Mercator.x(lon) * 128)).isEqualTo(x);
    assertThat((int) (Mercator.y(lat) * 128)).isEqualTo(y);
  }

  @Test
  void goesThereAndBack() {
    for (double degrees = -85; degrees <= 85; degrees += 0.5) {
      assertThat(Mercator.lat(Mercator.y(degrees))).isCloseTo(degrees, within(1e-9));
      assertThat(Mercator.lon(Mercator.x(degrees))).isCloseTo(degrees, within(1e-9));
    }
  }

  @Test
  void endsWhereTheWorldIsSquare() {
    assertThat(Mercator.MAX_LAT).isCloseTo(85.0511287798, within(1e-9));
    assertThat(Mercator.y(90)).isCloseTo(0, within(1e-12));
    assertThat(Mercator.y(-90)).isCloseTo(1, within(1e-12));
  }

  @Test
  void stretchesKilometresTowardsThePoles() {
    assertThat(Mercator.perKm(60)).isCloseTo(2 * Mercator.perKm(0), within(1e-12));
  }
}
