package dateline.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void fitsTheDaysIntoTheWidth() {
    Scale scale = Scale.fitting(new Reach(100, 199), 500);

    assertThat(scale.x(100)).isCloseTo(0, within(1e-9));
    assertThat(scale.x(200)).isCloseTo(500, within(1e-9));
  }

  @Test
  void aSingleDayStandsInTheMiddleAndNoWiderThanADayMayBe() {
    Scale scale = Scale.fitting(new Reach(100, 100), 1000);

    assertThat(scale.x(100.5)).isCloseTo(500, within(1e-9));
    assertThat(scale.pxPerDay()).isLessThan(100);
  }

  @Test
  void zoomsAtThePointer() {
    Scale scale = new Scale(100, 2);
    double day = scale.dayAt(300);

    assertThat(scale.zoomedBy(1.7, 300).dayAt(300)).isCloseTo(day, within(1e-9));
    assertThat(scale.zoomedBy(1e9, 300).dayAt(300)).isCloseTo(day, within(1e-9));
  }
}
