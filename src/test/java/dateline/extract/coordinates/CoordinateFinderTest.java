package dateline.extract.coordinates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.model.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinateFinderTest {
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          TEXT                                                         | WRITTEN                                    | LAT     | LON      | KM
          The base (33.488, 38.657) was hit.                           | 33.488, 38.657                             | 33.488  | 38.657   | 0.079
          It stands at 33.48812, 38.65734 in the desert.               | 33.48812, 38.65734                         | 33.48812| 38.65734 | 0.00079
          Coordinates: 35.365, 37.788.                                 | 35.365, 37.788                             | 35.365  | 37.788   | 0.079
          GPS position 35.4 37.8, they said.                           | 35.4 37.8                                  | 35.4    | 37.8     | 7.9
          A post at 35.365°N 37.788°E was hit.                         | 35.365°N 37.788°E                          | 35.365  | 37.788   | 0.079
          A post at 35.365N, 37.788E was hit.                          | 35.365N, 37.788E                           | 35.365  | 37.788   | 0.079
          A post at N35.365 E37.788 was hit.                           | N35.365 E37.788                            | 35.365  | 37.788   | 0.079
          A post at N 35,365° / E 37,788° was hit.                     | N 35,365° / E 37,788°                      | 35.365  | 37.788   | 0.079
          The coordinates are 35,365; 37,788.                          | 35,365; 37,788                             | 35.365  | 37.788   | 0.079
          Sunk at 12.5°S, 45.25°W last night.                          | 12.5°S, 45.25°W                            | -12.5   | -45.25   | 7.9
          Sunk at -12.51234, -45.25456 last night.                     | -12.51234, -45.25456                       | -12.51234| -45.25456| 0.00079
          Sunk at 37.788°E 35.365°N last night.                        | 37.788°E 35.365°N                          | 35.365  | 37.788   | 0.079
          It is at 35°21′54″N, 37°47′17″E.                             | 35°21′54″N, 37°47′17″E                     | 35.365  | 37.788   | 0.022
          It is at 35°21'54"N 37°47'17"E.                              | 35°21'54"N 37°47'17"E                      | 35.365  | 37.788   | 0.022
          It is at 35° 21’ 54.0” N, 37° 47’ 16.8” E.                   | 35° 21’ 54.0” N, 37° 47’ 16.8” E           | 35.365  | 37.788   | 0.0022
          It is at 35º21'54''N 37º47'17''E.                            | 35º21'54''N 37º47'17''E                    | 35.365  | 37.788   | 0.022
          It is at 35°21.9'N 37°47.3'E.                                | 35°21.9'N 37°47.3'E                        | 35.365  | 37.788   | 0.13
          It is at N 35° 21.900 E 037° 47.283.                         | N 35° 21.900 E 037° 47.283                 | 35.365  | 37.788   | 0.0013
          It is at 35 21 54 N 37 47 17 E.                              | 35 21 54 N 37 47 17 E                      | 35.365  | 37.788   | 0.022
          It is at 352154N 0374717E now.                               | 352154N 0374717E                           | 35.365  | 37.788   | 0.022
          It is at 3521N 03747E now.                                   | 3521N 03747E                               | 35.35   | 37.783   | 1.31
          Latitude 35.365, longitude 37.788.                           | Latitude 35.365, longitude 37.788          | 35.365  | 37.788   | 0.079
          Lat: 35.365 Lon: 37.788                                      | Lat: 35.365 Lon: 37.788                    | 35.365  | 37.788   | 0.079
          at 35 degrees 21 minutes north, 37 degrees 47 minutes east.  | 35 degrees 21 minutes north, 37 degrees 47 minutes east | 35.35 | 37.783 | 1.31
          at 12.5 degrees north latitude and 45.2 degrees east longitude | 12.5 degrees north latitude and 45.2 degrees east longitude | 12.5 | 45.2 | 7.9
          See maps.example/@35.36512,37.78812,15z now.                 | 35.36512,37.78812                          | 35.36512| 37.78812 | 0.00079
          Grid 38S MB 46423 82735 was hit.                             | 38S MB 46423 82735                         | 33.2823 | 44.4247  | 0.0007
          Grid 38SMB4642382735 was hit.                                | 38SMB4642382735                            | 33.2823 | 44.4247  | 0.0007
          Near 38S MB 464 827, they said.                              | 38S MB 464 827                             | 33.2825 | 44.4247  | 0.071
          The MGRS square is 38SMB4682.                                | 38SMB4682                                  | 33.2802 | 44.4254  | 0.71
          UTM 38S 446423 3682735, he said.                             | 38S 446423 3682735                         | 33.2823 | 44.4247  | 0.0007
          UTM zone 37N 423456 mE 3912345 mN                            | 37N 423456 mE 3912345 mN                   | 35.3515 | 38.1576   | 0.0007
          """)
  void readsPositionsInAllTheirSpellings(
      String text, String written, double lat, double lon, double km) {
    List<Coordinates> found = find(text);

    assertThat(found).hasSize(1);
    Coordinates one = found.getFirst();
    assertThat(text.substring(one.span().start(), one.span().end())).isEqualTo(written);
    assertThat(one.position().lat()).isCloseTo(lat, within(0.0005));
    assertThat(one.position().lon()).isCloseTo(lon, within(0.0005));
    assertThat(one.radiusKm()).isCloseTo(km, within(km * 0.1 + 0.0003));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bread costs $35.3651, 37.7881 a month ago.",
        "It rose from 35.365 to 37.788 points.",
        "They produced 35.365, 37.788 and 40.112 tonnes.",
        "They produced 35,365, 37,788 people say.",
        "Open from 12.30, 14.30 at the latest.",
        "They won 3.5, 4.5 and lost.",
        "Highs of 35°, 37° are expected.",
        "Highs of 35.5° C, 37.2° C are expected.",
        "Call 0044 20 7946 0958 or 555-0199.",
        "Version 10.15.7, 11.2.3 is out.",
        "It is at 95.365°N 37.788°E.",
        "It is at 35.365°N 237.788°E.",
        "It is at 35.365°N 37.788°N.",
        "The 5G UK 2020 plan of 300 N people.",
        "On 12/03/2017, 14:25 they left.",
        "They won 21-14, 17-21, 21-19.",
        "The 38th parallel north divides them.",
        "A total of 12 N 450 men",
        "(3.14, 2.71) is a pair.",
        "Flights at 35 000 and 37 000 feet."
      })
  void takesNothingElseForAPosition(String text) {
    assertThat(find(text)).isEmpty();
  }

  private static List<Coordinates> find(String text) {
    return CoordinateFinder.find(text, List.of(new Span(0, text.length())));
  }
}
