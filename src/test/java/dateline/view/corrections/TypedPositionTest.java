package dateline.view.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPositionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          34.56, 38.28                | 34.56     | 38.28
          34.5623 38.2840             | 34.5623   | 38.2840
          -12.5, 131.1                | -12.5     | 131.1
          34°33′44″N 38°17′3″E        | 34.562222 | 38.284167
          N 34 33 44, E 38 17 3       | 34.562222 | 38.284167
          lat: 34.56 lon: 38.28       | 34.56     | 38.28
          18SUJ2348306479             | 38.8895   | -77.0352
          18S UJ 23483 06479          | 38.8895   | -77.0352
          """)
  void readsAPositionAsPeopleWriteIt(String typed, double lat, double lon) {
    Place place = TypedPosition.of("The mill", typed).orElseThrow();

    assertThat(place.position().distanceKm(new Position(lat, lon))).isCloseTo(0, within(0.05));
    assertThat(place.name()).isEqualTo("The mill");
    assertThat(place.kind()).isEqualTo(PlaceKind.SET_BY_HAND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Palmyra", "", "34", "95.5, 38.2", "34.56, 38.28 or so", "3 March 2017"})
  void whatIsNoPositionIsAName(String typed) {
    assertThat(TypedPosition.of("The mill", typed)).isEmpty();
  }
}
