package dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {
  private final LabelPlacer placer = new LabelPlacer(400, 300);

  @Test
  void prefersTheRightOfADisc() {
    Rectangle2D box = placer.placeBeside(200, 150, 5, 60, 14).orElseThrow();
    assertThat(box.getMinX()).isGreaterThanOrEqualTo(205);
    assertThat((box.getMinY() + box.getMaxY()) / 2).isEqualTo(150);
  }

  @Test
  void goesToTheLeftWhereTheRightIsTakenOrOutside() {
    placer.block(new Rectangle2D(210, 140, 40, 20));
    assertThat(placer.placeBeside(200, 150, 5, 60, 14).orElseThrow().getMaxX()).isLessThan(200);
    assertThat(placer.placeBeside(390, 50, 5, 60, 14).orElseThrow().getMaxX()).isLessThan(390);
  }

  @Test
  void givesUpWhereNoRoomIsLeft() {
    placer.block(new Rectangle2D(0, 0, 400, 300));
    assertThat(placer.placeBeside(200, 150, 5, 60, 14)).isEmpty();
    assertThat(placer.placeUpon(200, 150, 60, 60, 14)).isEmpty();
  }

  @Test
  void putsAnAreasNameAtItsMiddleOrCloseBy() {
    Rectangle2D middle = placer.placeUpon(200, 150, 60, 80, 14).orElseThrow();
    assertThat(middle).isEqualTo(new Rectangle2D(160, 143, 80, 14));
    Rectangle2D next = placer.placeUpon(200, 150, 60, 80, 14).orElseThrow();
    assertThat(next.intersects(middle)).isFalse();
    assertThat(Math.abs((next.getMinY() + next.getMaxY()) / 2 - 150)).isLessThanOrEqualTo(60);
  }

  @Test
  void neverLetsTwoLabelsTouch() {
    Random random = new Random(1);
    List<Rectangle2D> placed = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      placer
          .placeBeside(random.nextInt(400), random.nextInt(300), 5, 20 + random.nextInt(80), 14)
          .ifPresent(placed::add);
    }
    assertThat(placed).hasSizeGreaterThan(30);
    for (Rectangle2D a : placed) {
      assertThat(placed).filteredOn(b -> !b.equals(a)).noneMatch(a::intersects);
    }
  }
}
