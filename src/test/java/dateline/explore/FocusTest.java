package dateline.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FocusTest {
  private final Mark syria = Marks.area("Syria", PlaceKind.COUNTRY, 35, 38.5, 380);
  private final Mark russia = Marks.area("Russia", PlaceKind.COUNTRY, 60, 90, 3000);

  @Test
  void isNowhereWithoutMarks() {
    assertThat(Focus.of(List.of())).isEmpty();
  }

  @Test
  void holdsAllSpotsThatLieTogether() {
    List<Mark> marks = Marks.strewn(50);
    Extent extent = Focus.of(marks).orElseThrow();
    assertThat(extent).isEqualTo(Extent.of(marks.stream().map(m -> m.shape().centre()).toList()));
  }

  @Test
  void leavesASpotFarOffOutside() {
    List<Mark> marks = new ArrayList<>(Marks.strewn(50));
    marks.add(Marks.town("Paris", 48.85, 2.35, 1));
    assertThat(Focus.of(marks).orElseThrow().minX()).isGreaterThan(Mercator.x(30));
  }

  @Test
  void looksAtSpotsRatherThanCountries() {
    List<Mark> marks = new ArrayList<>(Marks.strewn(20));
    marks.add(russia);
    assertThat(Focus.of(marks).orElseThrow().maxX()).isLessThan(Mercator.x(45));
  }

  @Test
  void looksAtCountriesWhereThereIsNothingElse() {
    Extent extent = Focus.of(List.of(syria)).orElseThrow();
    assertThat(extent.minX()).isEqualTo(Mercator.x(38.5));
  }
}
