package dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardSpotTest {
  @ParameterizedTest
  @CsvSource({"172, 240", "172, 40", "40, 460", "330, 300", "172, 230"})
  void onASmallMapTheCardLeavesMostOfItAndItsMark(double x, double y) {
    Rectangle2D card = new CardSpot(344, 480).beside(new Point2D(x, y), _ -> 900);

    assertThat(card.getWidth() * card.getHeight()).isLessThan(0.45 * 344 * 480);
    assertThat(card.contains(x, y)).isFalse();
    assertThat(new Rectangle2D(0, 0, 344, 480).contains(card)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"100, 300", "900, 300", "500, 10", "500, 790"})
  void onALargeMapTheCardIsBesideItsMark(double x, double y) {
    Rectangle2D card = new CardSpot(1000, 800).beside(new Point2D(x, y), _ -> 300);

    assertThat(card.getWidth()).isEqualTo(MarkCard.WIDTH);
    assertThat(card.getHeight()).isEqualTo(300);
    assertThat(card.contains(x, y)).isFalse();
    assertThat(new Rectangle2D(0, 0, 1000, 800).contains(card)).isTrue();
  }

  @Test
  void aMapThatIsNotLaidOutYetHasRoomForNothing() {
    assertThat(new CardSpot(0, 0).beside(new Point2D(0, 0), _ -> 300).getWidth()).isEqualTo(1);
  }
}
