package dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.explore.Mercator;
import dateline.model.Position;
import dateline.model.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class SoftShapeTest {
  private static final Position NORTH_WEST = new Position(35.1, 40);
  private static final Position SOUTH_WEST = new Position(34.1, 40);
  private static final Position SOUTH_EAST = new Position(34.1, 41);
  private static final Position NORTH_EAST = new Position(35.1, 41);
  private static final List<Position> SQUARE =
      List.of(NORTH_WEST, SOUTH_WEST, SOUTH_EAST, NORTH_EAST, NORTH_WEST);

  @Test
  void holdsWhatLiesInTheArea() {
    SoftShape shape =
        SoftShape.of(new Shape.Area(List.of(SQUARE), new Position(34.6, 40.5), 60, 20));
    assertThat(contains(shape, 34.6, 40.5)).isTrue();
    assertThat(contains(shape, 34.6, 42)).isFalse();
  }

  @Test
  void holdsWhatLiesAlongACorridor() {
    SoftShape shape = SoftShape.of(new Shape.Corridor(List.of(SOUTH_WEST, SOUTH_EAST), 5));
    assertThat(contains(shape, 34.12, 40.5)).isTrue();
    assertThat(contains(shape, 34.3, 40.5)).isFalse();
  }

  @Test
  void fadesFromAWideLayerToANarrowOne() {
    SoftShape shape = SoftShape.of(new Shape.Disc(NORTH_WEST, 10));
    assertThat(shape.layers()).hasSizeGreaterThan(3);
    assertThat(shape.layers())
        .extracting(Geometry::getArea)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void drawsAnAreaThatCrossesItself() {
    List<Position> bow = List.of(NORTH_WEST, SOUTH_EAST, SOUTH_WEST, NORTH_EAST, NORTH_WEST);
    SoftShape shape = SoftShape.of(new Shape.Area(List.of(bow), new Position(34.6, 40.5), 60, 5));
    assertThat(contains(shape, 35, 40.5)).isTrue();
    assertThat(contains(shape, 34.6, 40.1)).isFalse();
  }

  private static boolean contains(SoftShape shape, double lat, double lon) {
    return shape.contains(Mercator.x(lon), Mercator.y(lat));
  }
}
