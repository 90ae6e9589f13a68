package dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.Bundled;
import dateline.gazetteer.Candidate.Match;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoNamesFileTest {
  private static final Gazetteer BUNDLED = Bundled.gazetteer();
  private static final String WELL =
      line("1", "Bīr as Silm", "Bir as Silm", "Bir es-Silm,بئر السلم", "33.5", "38.25", "P", "PPL");

  @TempDir private Path folder;

  @Test
  void aPlaceOfAFileIsFoundByAllItsNames() throws IOException {
    Gazetteer user = Gazetteers.ofGeoNames(file(WELL), BUNDLED);
    for (String name : List.of("Bir as Silm", "bir es-silm", "بئر السلم", "Bir al-Silm")) {
      assertThat(user.candidates(name)).as(name).hasSize(1);
    }
    Place place = user.place("geonames:1").orElseThrow();
    assertThat(place.name()).isEqualTo("Bīr as Silm");
    assertThat(place.position()).isEqualTo(new Position(33.5, 38.25));
    assertThat(place.country()).isEqualTo("SY");
    assertThat(place.admin1()).isEqualTo("Homs");
    assertThat(place.population()).isEqualTo(1200);
  }

  @ParameterizedTest
  @CsvSource({
    "S, AIRB, AIRBASE",
    "S, DAM, DAM",
    "T, MT, MOUNTAIN",
    "H, STM, RIVER",
    "A, ADM1, ADMIN1",
    "P, PPLX, NEIGHBOURHOOD",
    "P, PPLA, CITY",
    "T, DSRT, DESERT",
    "S, OILF, FIELD"
  })
  void aFeatureCodeTellsTheKind(String featureClass, String code, PlaceKind kind)
      throws IOException {
    String line = line("7", "Thing", "Thing", "", "33", "38", featureClass, code);
    Place place = Gazetteers.ofGeoNames(file(line), BUNDLED).place("geonames:7").orElseThrow();
    assertThat(place.kind()).isEqualTo(kind);
    assertThat(place.radiusKm()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "no table at all;1 columns",
        "x\tName\tName\t\t33\t38\tP\tPPL\tSY\t\t11\t\t\t\t0;the first column is no number: x",
        "1\tName\tName\t\tnorth\t38\tP\tPPL\tSY\t\t11\t\t\t\t0;the fifth column is no number:"
            + " north",
        "1\tName\tName\t\t133\t38\tP\tPPL\tSY\t\t11\t\t\t\t0;bad position"
      })
  void aMalformedFileIsRefusedWithTheLineAndTheReason(String line, String reason)
      throws IOException {
    Path file = file(WELL, line);
    assertThatThrownBy(() -> Gazetteers.ofGeoNames(file, BUNDLED))
        .isInstanceOf(MalformedGazetteer.class)
        .hasMessageContaining("places.txt, line 2")
        .hasMessageContaining(reason);
  }

  @Test
  void aFileThatIsNoTextIsRefused() throws IOException {
    Path file = folder.resolve("places.txt");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, 2, '\n'});
    assertThatThrownBy(() -> Gazetteers.ofGeoNames(file, BUNDLED))
        .isInstanceOf(MalformedGazetteer.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void theLayersInFrontAreAskedFirst() throws IOException {
    String aleppo = line("170063", "My Aleppo", "My Aleppo", "Aleppo", "36.2", "37.1", "P", "PPLA");
    Gazetteer both = Gazetteers.of(Gazetteers.ofGeoNames(file(WELL, aleppo), BUNDLED), BUNDLED);
    assertThat(both.place("geonames:170063").orElseThrow().name()).isEqualTo("My Aleppo");
    assertThat(both.candidates("Aleppo"))
        .extracting(candidate -> candidate.place().id())
        .startsWith("geonames:170063")
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(1);
    assertThat(both.knows("Bir as Silm")).isTrue();
    assertThat(both.knows("Damascus")).isTrue();
  }

  @Test
  void aSuggestionOfOneLayerDoesNotStandBesideACertaintyOfAnother() throws IOException {
    String line = line("3", "Dumushq", "Dumushq", "", "36.2", "37.1", "P", "PPL");
    Gazetteer both = Gazetteers.of(Gazetteers.ofGeoNames(file(line), BUNDLED), BUNDLED);
    assertThat(both.candidates("Dimashq"))
        .extracting(Candidate::match)
        .isNotEmpty()
        .doesNotContain(Match.SKELETON);
  }

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("places.txt"), List.of(lines), StandardCharsets.UTF_8);
  }

  private static String line(
      String id,
      String name,
      String ascii,
      String others,
      String lat,
      String lon,
      String featureClass,
      String code) {
    return String.join(
        "\t",
        id,
        name,
        ascii,
        others,
        lat,
        lon,
        featureClass,
        code,
        "SY",
        "",
        "11",
        "",
        "",
        "",
        "1200",
        "",
        "",
        "Asia/Damascus",
        "2023-01-01");
  }
}
