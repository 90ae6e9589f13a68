package dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.gazetteer.Candidate.Match;
import dateline.model.PlaceKind;
import dateline.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledGazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteers.bundled();

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          NAME,         LAT,   LON
          Paris,        48.86, 2.35
          London,       51.51, -0.13
          Damascus,     33.51, 36.29
          دمشق,         33.51, 36.29
          Дамаск,       33.51, 36.29
          Dayr az-Zawr, 35.34, 40.14
          Deir ez-Zor,  35.34, 40.14
          Deir Ezzor,   35.34, 40.14
          """)
  void theWorldsTownsAreFoundInSeveralScripts(String name, double lat, double lon) {
    assertThat(GAZETTEER.candidates(name))
        .filteredOn(candidate -> candidate.place().kind() == PlaceKind.CITY)
        .anyMatch(c -> c.place().position().distanceKm(new Position(lat, lon)) < 10);
  }

  @Test
  void aCountryIsFoundByItsAbbreviation() {
    assertThat(GAZETTEER.candidates("U.S.").getFirst().place().country()).isEqualTo("US");
    assertThat(GAZETTEER.candidates("UAE").getFirst().place().country()).isEqualTo("AE");
  }

  @Test
  void theSurestMatchesComeFirst() {
    assertThat(GAZETTEER.candidates("Aleppo").getFirst().match()).isEqualTo(Match.EXACT);
  }
}
