package dateline.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.explore.Mercator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapLabelsTest {
  private static final MapLabels LABELS = new MapLabels(Bundled.ground(), Runnable::run, () -> {});

  @ParameterizedTest
  @ValueSource(doubles = {2, 4.5, 7.9, 9})
  void noTwoLabelsTouch(double zoom) {
    double size = Mercator.worldSize(zoom);
    List<MapLabel> labels = labels(zoom);

    for (int i = 0; i < labels.size(); i++) {
      for (Box box : onTheMap(labels.get(i), size)) {
        for (MapLabel other : labels.subList(0, i)) {
          assertThat(other.overlaps(box, other.x() * size, other.y() * size))
              .as("%s and %s", text(labels.get(i)), text(other))
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          ZOOM, LATIN,       ARABIC
          5,    Damascus,    ''
          6,    Deir ez-Zor, ''
          6,    Damascus,    دمشق
          8,    Deir ez-Zor, دير الزور
          8,    Raqqa,       الرقة
          10,   Hajin,       هجين
          """)
  void namesTownsInBothScriptsAsTheMapComesNearer(double zoom, String latin, String arabic) {
    assertThat(labels(zoom))
        .map(label -> String.join("|", text(label)))
        .contains(arabic.isEmpty() ? latin : latin + "|" + arabic);
  }

  @Test
  void writesCountriesInCapitals() {
    assertThat(labels(5))
        .filteredOn(label -> label.kind() == LabelKind.COUNTRY)
        .map(label -> text(label).getFirst().replace("\u200a", ""))
        .contains("SYRIA", "IRAQ");
  }

  @Test
  void writesRiversAlongTheirCourse() {
    assertThat(labels(7))
        .filteredOn(label -> text(label).equals(List.of("Euphrates")))
        .isNotEmpty()
        .allSatisfy(label -> assertThat(label.angle()).isBetween(-90.0, 90.0).isNotZero());
  }

  @Test
  void keepsTheSameLabelsWhereverTheMapIsMoved() {
    List<MapLabel> wide = LABELS.within(0.59, 0.38, 0.64, 0.42, 7);
    List<MapLabel> part = LABELS.within(0.60, 0.39, 0.62, 0.41, 7);

    assertThat(wide).containsAll(part);
    assertThat(part)
        .containsExactlyInAnyOrderElementsOf(
            wide.stream()
                .filter(label -> label.x() >= 0.60 && label.x() <= 0.62)
                .filter(label -> label.y() >= 0.39 && label.y() <= 0.41)
                .toList());
  }

  @Test
  void answersAtOnceAndTellsWhenThereIsMore() {
    List<Runnable> waiting = new ArrayList<>();
    AtomicInteger told = new AtomicInteger();
    BaseMap map = BaseMap.load(waiting::add);
    MapLabels labels = new MapLabels(map, waiting::add, told::incrementAndGet);

    assertThat(labels.within(0, 0, 1, 1, 3)).isEmpty();
    while (!waiting.isEmpty()) {
      waiting.removeFirst().run();
    }

    assertThat(told).hasValue(1);
    assertThat(labels.within(0, 0, 1, 1, 3)).isNotEmpty();
  }

  @Test
  void keepsTheLabelsOfAfarUntilThoseOfNearAreReady() {
    List<Runnable> waiting = new ArrayList<>();
    MapLabels labels = new MapLabels(Bundled.ground(), waiting::add, () -> {});
    assertThat(labels.within(0, 0, 1, 1, 3)).isEmpty();
    while (!waiting.isEmpty()) {
      waiting.removeFirst().run();
    }

    assertThat(labels.within(0, 0, 1, 1, 5)).isNotEmpty().isEqualTo(labels.within(0, 0, 1, 1, 3));
  }

  /// Those of Syria, Iraq and what lies around.
  private static List<MapLabel> labels(double zoom) {
    return LABELS.within(Mercator.x(33), Mercator.y(38.5), Mercator.x(47), Mercator.y(31), zoom);
  }

  private static List<String> text(MapLabel label) {
    return label.lines().stream().map(MapLabel.Line::text).toList();
  }

  private static List<Box> onTheMap(MapLabel label, double worldSize) {
    return label.boxes().stream()
        .map(box -> box.movedBy(label.x() * worldSize, label.y() * worldSize))
        .toList();
  }
}
