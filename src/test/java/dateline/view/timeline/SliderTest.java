package dateline.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SliderTest {
  private static final LocalDate DAY = LocalDate.of(2017, 9, 24);
  private static final long TODAY = DAY.toEpochDay();
  private static final Reach REACH = new Reach(TODAY - 100, TODAY + 100);
  private static final Slider SLIDER = new Slider(REACH, new TimeSpan(DAY, DAY.plusDays(9)));

  @Test
  void theHandlesDoNotPassEachOther() {
    assertThat(SLIDER.withFirst(TODAY + 50).window()).isEqualTo(TimeSpan.of(DAY.plusDays(9)));
    assertThat(SLIDER.withLast(TODAY - 50).window()).isEqualTo(TimeSpan.of(DAY));
  }

  @Test
  void aHandleAtTheEndOfTheDaysIsOpen() {
    assertThat(SLIDER.withFirst(TODAY - 200).window())
        .isEqualTo(new TimeSpan(null, DAY.plusDays(9)));
    assertThat(SLIDER.withLast(TODAY + 100).window()).isEqualTo(new TimeSpan(DAY, null));
    assertThat(SLIDER.withLast(TODAY + 100).withFirst(0).window()).isEqualTo(TimeSpan.EVER);
  }

  @Test
  void keepsItsLengthWhenItMoves() {
    assertThat(SLIDER.shiftedBy(3).window())
        .isEqualTo(new TimeSpan(DAY.plusDays(3), DAY.plusDays(12)));
    assertThat(SLIDER.shiftedBy(1000).window())
        .isEqualTo(new TimeSpan(DAY.plusDays(91), DAY.plusDays(100)));
    assertThat(SLIDER.shiftedBy(-1000).window())
        .isEqualTo(new TimeSpan(DAY.minusDays(100), DAY.minusDays(91)));
  }

  @Test
  void allTimeStandsAtBothEnds() {
    Slider all = new Slider(REACH, TimeSpan.EVER);

    assertThat(all.first()).isEqualTo(REACH.first());
    assertThat(all.last()).isEqualTo(REACH.last());
  }
}
