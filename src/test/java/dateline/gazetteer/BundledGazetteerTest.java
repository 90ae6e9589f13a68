package dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.gazetteer.Candidate.Match;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledGazetteerTest {
  private static final Gazetteer GAZETTEER = Bundled.gazetteer();

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          NAME,          LAT,   LON
          Paris,         48.86, 2.35
          London,        51.51, -0.13
          Springfield,   39.80, -89.64
          Saint Louis,   38.63, -90.20
          St. Louis,     38.63, -90.20
          SÃO PAULO,     -23.55, -46.64
          Sao Paulo,     -23.55, -46.64
          Damascus,      33.51, 36.29
          دمشق,          33.51, 36.29
          Дамаск,        33.51, 36.29
          דמשק,          33.51, 36.29
          Kharkov,       49.98, 36.25
          """)
  void theWorldsTownsAreFoundInSeveralScripts(String name, double lat, double lon) {
    assertThat(places(name)).anyMatch(place -> isNear(place, lat, lon, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Al-Bukamal",
        "Abu Kamal",
        "Albu Kamal",
        "Albukamal",
        "AL BUKAMAL",
        "Abou Kamal",
        "al-Boukamal",
        "Bukamal",
        "البوكمال",
        "بوكمال"
      })
  void everySpellingOfAbuKamalIsFoundFirst(String name) {
    assertThat(isNear(places(name).getFirst(), 34.45, 40.92, 5)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deir Ezzor",
        "Deir ez-Zor",
        "Dayr az-Zawr",
        "Deir al-Zor",
        "Deir-ez-Zor",
        "Deir Ez Zour",
        "Der Ezzor",
        "Dayr al-Zawr",
        "Deir ezZor",
        "دير الزور"
      })
  void everySpellingOfDeirEzZorIsFoundFirst(String name) {
    assertThat(isNear(places(name).getFirst(), 35.34, 40.14, 5)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hasakah",
        "Hasaka",
        "Al-Hasakeh",
        "al-Hasakah",
        "Hassakeh",
        "Al Hassaka",
        "الحسكة",
        "الحسكه"
      })
  void everySpellingOfHasakahIsFoundFirst(String name) {
    assertThat(isNear(places(name).getFirst(), 36.50, 40.75, 5)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Al-Sukhnah", "As Sukhnah", "Sukhna", "as-Sukhneh", "السخنة", "سخنه"})
  void everySpellingOfSukhnahIsFoundFirst(String name) {
    assertThat(isNear(places(name).getFirst(), 34.89, 38.87, 5)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          NAME,             KIND,     LAT,    LON
          Al-Dumeir,        TOWN,     33.64,  36.69
          Al-Dumeir airbase, AIRBASE,   33.61,  36.75
          Tabaqa,           TOWN,     35.84,  38.55
          Ain Issa,         TOWN,     36.39,  38.86
          Batbu,            TOWN,     36.13,  36.74
          Hajin,            TOWN,     34.69,  40.83
          Al-Seen,          AIRBASE,  33.682, 37.214
          Anbar,            ADMIN1,   32.97,  41.62
          Al-Tanf,          TOWN,     33.488, 38.657
          Al-Alyaniyah,     TOWN,     34.015, 38.099
          Al-Otaiba,        TOWN,     33.485, 36.609
          Ithriya,          TOWN,     35.365, 37.788
          Kabajeb,          TOWN,     35.078, 39.680
          Al-Shawla,        TOWN,     35.186, 39.849
          Sha'Fah,          TOWN,     34.579, 40.934
          Abu Hassan,       TOWN,     34.649, 40.910
          Euphrates,        RIVER,    35.2,   40.3
          Syrian Desert,    DESERT,   34.2,   38.9
          Eastern Qalamun,  REGION,   33.90,  36.92
          Gaza Strip,       ADMIN1,   31.39,  34.36
          Rural Damascus,   ADMIN1,   33.46,  37.01
          Persian Gulf,     SEA,      26.8,   51.5
          Mount Sinjar,     MOUNTAIN, 36.37,  41.72
          """)
  void theTheatresPlacesAreWhereTheyAre(String name, PlaceKind kind, double lat, double lon) {
    assertThat(places(name))
        .filteredOn(place -> place.kind() == kind)
        .anyMatch(place -> isNear(place, lat, lon, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Al-Dumeir",
        "Tabaqa",
        "Ain Issa",
        "Batbu",
        "Hajin",
        "Al-Seen",
        "Raqqa",
        "Idlib",
        "Homs",
        "Tel Rifaat",
        "Al-Tanf",
        "Rif Dimashq"
      })
  void theTheatresPlacesComeBeforeTheirNamesakes(String name) {
    assertThat(places(name).getFirst().country()).isEqualTo("SY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deir ez-Zor Governorate",
        "Deir Ezzor province",
        "Rif Dimashq Governorate",
        "province of Aleppo",
        "Kharkiv Oblast",
        "محافظة حمص",
        "Anbar province",
        "Nineveh",
        "Homs Province",
        "Bavaria",
        "Texas",
        "State of California"
      })
  void anAreaIsFoundWithAndWithoutTheWordForIt(String name) {
    assertThat(places(name)).anyMatch(place -> place.kind() == PlaceKind.ADMIN1);
  }

  @ParameterizedTest
  @CsvSource({
    "U.S., US",
    "US, US",
    "UK, GB",
    "UAE, AE",
    "Britain, GB",
    "العراق, IQ",
    "Türkiye, TR"
  })
  void aCountryIsFoundByItsShortNames(String name, String country) {
    Place place = places(name).getFirst();
    assertThat(place.kind()).isEqualTo(PlaceKind.COUNTRY);
    assertThat(place.country()).isEqualTo(country);
  }

  @Test
  void aTownKeptByHandAndByGeoNamesIsOnePlace() {
    assertThat(places("Palmyra")).filteredOn(place -> isNear(place, 34.56, 38.27, 15)).hasSize(1);
    assertThat(GAZETTEER.place("dateline:palmyra")).isEqualTo(GAZETTEER.place("geonames:163808"));
  }

  @Test
  void anAreaIsFoundByItsCodeOfGeoNames() {
    assertThat(GAZETTEER.place("SY.11").orElseThrow().name()).isEqualTo("Homs");
  }

  @Test
  void aTownSaysInWhichAreaItLies() {
    assertThat(places("Al-Bukamal").getFirst().admin1()).isEqualTo("Deir ez-Zor");
  }

  @Test
  void matchesAreGivenWithWhatTheyCost() {
    assertThat(GAZETTEER.candidates("Aleppo").getFirst().match()).isEqualTo(Match.EXACT);
    assertThat(GAZETTEER.candidates("Hasakeeh").getFirst().match()).isEqualTo(Match.FOLDED);
    assertThat(GAZETTEER.candidates("Bokamol").getFirst().match()).isEqualTo(Match.SKELETON);
  }

  @Test
  void latinNamesAreNotFoldedAsIfTheyWereArabic() {
    assertThat(places("Paris")).noneMatch(place -> place.name().equals("Baris"));
    assertThat(places("Barcelone")).noneMatch(place -> "TN".equals(place.country()));
  }

  @Test
  void whatIsNoNameIsNotKnown() {
    assertThat(GAZETTEER.knows("Aleppo")).isTrue();
    assertThat(GAZETTEER.knows("aleppo")).isTrue();
    assertThat(GAZETTEER.knows("qwertzuiop")).isFalse();
    assertThat(GAZETTEER.knows("")).isFalse();
    assertThat(GAZETTEER.candidates("-")).isEmpty();
  }

  private static List<Place> places(String name) {
    return GAZETTEER.candidates(name).stream().map(Candidate::place).toList();
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          ID,                 SEAT_LAT, SEAT_LON
          admin2:UA.01.7108,  49.44,    32.06
          admin2:AU.04.30370, -24.40,   150.51
          """)
  void districtsOfUnknownOutlineLieWhereTheirSeatsAre(String id, double lat, double lon) {
    assertThat(isNear(GAZETTEER.place(id).orElseThrow(), lat, lon, 3)).isTrue();
  }

  private static boolean isNear(Place place, double lat, double lon, double km) {
    return place.position().distanceKm(new Position(lat, lon)) < km;
  }
}
