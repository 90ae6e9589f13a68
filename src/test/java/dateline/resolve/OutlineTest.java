package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.model.Position;
import dateline.resolve.Outline.Cut;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
  /// A square of ten degrees out of which a bay of four by six is taken from the north.
  private static final Outline BAY = ring(0, 0, 0, 10, 10, 10, 10, 7, 4, 7, 4, 3, 10, 3, 10, 0);

  /// What lies north of a latitude.
  private static Cut northOf(double lat) {
    return new Cut(0, 1, lat);
  }

  @Test
  void whatACutPartsInTwoBecomesTwoPieces() {
    List<Outline> pieces = BAY.beyond(northOf(6));

    assertThat(pieces).hasSize(2);
    assertThat(pieces).allSatisfy(p -> assertThat(p.area()).isEqualTo(12, within(1e-9)));
    assertThat(pieces)
        .extracting(piece -> Math.round(piece.centre().lon() * 10))
        .containsExactlyInAnyOrder(15L, 85L);
  }

  @Test
  void whatStaysInOneKeepsItsBay() {
    List<Outline> pieces = BAY.beyond(northOf(2));

    assertThat(pieces).hasSize(1);
    assertThat(pieces.getFirst().area()).isEqualTo(80 - 24, within(1e-9));
  }

  @Test
  void twoPartsOfAnAreaHaveAllOfIt() {
    double south = sum(BAY.beyond(new Cut(0, -1, -6)));
    double north = sum(BAY.beyond(northOf(6)));

    assertThat(south + north).isEqualTo(BAY.area(), within(1e-9));
  }

  @Test
  void whatLiesWhollyOnOneSideStaysAsItIsOrGoes() {
    assertThat(BAY.beyond(northOf(-1))).containsExactly(BAY);
    assertThat(BAY.beyond(northOf(11))).isEmpty();
  }

  @Test
  void aCutThroughACornerMakesNoSplinters() {
    assertThat(sum(BAY.beyond(northOf(4)))).isEqualTo(36, within(1e-9));
  }

  @Test
  void simplifyingLeavesOutWhatHardlyShows() {
    Outline jagged = ring(0, 0, 0.001, 5, 0, 10, 10, 10, 10.001, 5, 10, 0);

    Outline simple = jagged.simplified(0.01);

    assertThat(simple.points()).hasSize(5);
    assertThat(simple.area()).isEqualTo(100, within(0.1));
    assertThat(BAY.simplified(0.01).area()).isEqualTo(BAY.area(), within(1e-9));
  }

  private static double sum(List<Outline> pieces) {
    return pieces.stream().mapToDouble(Outline::area).sum();
  }

  /// @param latLon latitude and longitude of each corner in turn
  private static Outline ring(double... latLon) {
    List<Position> points = new ArrayList<>();
    for (int i = 0; i < latLon.length; i += 2) {
      points.add(new Position(latLon[i], latLon[i + 1]));
    }
    points.add(points.getFirst());
    return new Outline(points);
  }
}
