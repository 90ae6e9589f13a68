package dateline.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.model.Position;
import java.util.List;
import java.util.Random;
import javafx.geometry.Point2D;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ViewportTest {
  private static final Position HAJIN = new Position(34.69, 40.83);
  private static final Position DAMASCUS = new Position(33.51, 36.29);
  private static final Offset<Double> A_HUNDREDTH_OF_A_PIXEL = within(0.01);

  private final Viewport viewport = Viewport.of(HAJIN, 7.3, 800, 600);

  @Test
  void putsItsCentreInTheMiddle() {
    assertThat(viewport.pixelOf(HAJIN).distance(400, 300)).isLessThan(0.01);
    assertThat(viewport.centre().distanceKm(HAJIN)).isLessThan(0.001);
  }

  @Test
  void answersThePositionThatItPutAtAPixel() {
    Point2D pixel = viewport.pixelOf(DAMASCUS);
    assertThat(viewport.positionAt(pixel.getX(), pixel.getY()).distanceKm(DAMASCUS))
        .isLessThan(0.001);
  }

  @Test
  void keepsWhatIsUnderThePointerThereWhenZooming() {
    Point2D before = viewport.pixelOf(DAMASCUS);
    Viewport zoomed = viewport.zoomedBy(1.7, before.getX(), before.getY());
    assertThat(zoomed.pixelOf(DAMASCUS).distance(before)).isLessThan(0.01);
    assertThat(zoomed.pixelsPerKm(34)).isCloseTo(1.7 * viewport.pixelsPerKm(34), within(1e-9));
  }

  @Test
  void comesBackToWhereItWasAfterManyMoves() {
    Viewport moved = viewport;
    for (int i = 0; i < 1000; i++) {
      moved = moved.zoomedBy(1.3, 100, 500).resizedTo(900, 500).pannedBy(37, -11);
      moved = moved.pannedBy(-37, 11).resizedTo(800, 600).zoomedBy(1 / 1.3, 100, 500);
    }
    assertThat(moved.pixelOf(HAJIN).distance(400, 300)).isLessThan(0.01);
    assertThat(moved.zoom()).isCloseTo(7.3, within(1e-9));
  }

  @Test
  void neverShowsWhatLiesBeyondTheWorld() {
    Random random = new Random(7);
    Viewport moved = viewport;
    for (int i = 0; i < 2000; i++) {
      moved =
          moved
              .pannedBy(random.nextGaussian() * 3000, random.nextGaussian() * 3000)
              .zoomedBy(Math.exp(random.nextGaussian()), random.nextInt(900), 0)
              .resizedTo(1 + random.nextInt(3000), 1 + random.nextInt(2000));
      assertThat(moved.pixelX(0)).isLessThan(0.001);
      assertThat(moved.pixelY(0)).isLessThan(0.001);
      assertThat(moved.pixelX(1)).isGreaterThan(moved.width() - 0.001);
      assertThat(moved.pixelY(1)).isGreaterThan(moved.height() - 0.001);
      assertThat(moved.zoom()).isLessThanOrEqualTo(Viewport.MAX_ZOOM);
    }
  }

  @Test
  void fitsAnExtentWithAMarginAround() {
    Viewport fitted = viewport.fittedTo(Extent.of(List.of(HAJIN, DAMASCUS)), 50, 12);
    assertThat(fitted.pixelOf(DAMASCUS).getX()).isCloseTo(50, A_HUNDREDTH_OF_A_PIXEL);
    assertThat(fitted.pixelOf(HAJIN).getX()).isCloseTo(750, A_HUNDREDTH_OF_A_PIXEL);
    assertThat(fitted.pixelOf(HAJIN).getY()).isBetween(50.0, 550.0);
  }

  @Test
  void staysAtADistanceFromASinglePlace() {
    Viewport fitted = viewport.fittedTo(Extent.of(List.of(HAJIN)), 50, 9);
    assertThat(fitted.zoom()).isEqualTo(9);
    assertThat(fitted.centre().distanceKm(HAJIN)).isLessThan(0.001);
  }

  @Test
  void revealsAPlaceWithoutMovingFurtherThanNeeded() {
    assertThat(viewport.revealing(HAJIN, 50)).isEqualTo(viewport);
    Viewport east = viewport.pannedBy(2000, 0);
    Point2D revealed = east.revealing(HAJIN, 50).pixelOf(HAJIN);
    assertThat(revealed.getX()).isCloseTo(50, A_HUNDREDTH_OF_A_PIXEL);
    assertThat(revealed.getY()).isCloseTo(300, A_HUNDREDTH_OF_A_PIXEL);
  }

  @Test
  void keepsThePointerFixedAllTheWayOfAZoomingFlight() {
    Viewport goal = viewport.zoomedBy(5, 100, 200);
    Position under = viewport.positionAt(100, 200);
    for (double fraction = 0; fraction <= 1; fraction += 0.1) {
      Point2D pixel = viewport.movedTowards(goal, fraction).pixelOf(under);
      assertThat(pixel.distance(100, 200)).isLessThan(0.01);
    }
    assertThat(viewport.movedTowards(goal, 1).zoom()).isEqualTo(goal.zoom());
  }
}
