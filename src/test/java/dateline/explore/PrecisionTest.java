package dateline.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.PlaceKind;
import dateline.model.Position;
import dateline.model.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {
  private static final Position HAJIN = new Position(34.69, 40.83);

  @ParameterizedTest
  @CsvSource({"0.95, SPOT", "0.5, SPOT", "0.49, NEAR", "0.3, NEAR", "0.29, GUESS"})
  void showsDoubt(double confidence, Precision precision) {
    assertThat(Marks.doubtful("Hajin", confidence).precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({"COUNTRY, 400", "ADMIN1, 80", "DESERT, 200", "RIVER, 30", "ROAD, 30", "TOWN, 90"})
  void pinsDownNoExtent(PlaceKind kind, double radiusKm) {
    assertThat(Marks.area("Somewhere", kind, 34, 40, radiusKm).precision())
        .isEqualTo(Precision.EXTENT);
  }

  @Test
  void tellsADescribedSpotFromADescribedExtent() {
    Shape spot = new Shape.Disc(HAJIN, 5);
    Shape way = new Shape.Corridor(List.of(HAJIN, new Position(34.45, 40.92)), 2);
    assertThat(Marks.described("near Hajin", spot).precision()).isEqualTo(Precision.NEAR);
    assertThat(Marks.described("the road", way).precision()).isEqualTo(Precision.EXTENT);
  }
}
