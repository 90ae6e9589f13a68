package dateline.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.explore.DaySpans;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MotionTest {
  private static final LocalDate START = LocalDate.of(2021, 1, 1);
  private static final Reach REACH = new Reach(START.toEpochDay(), START.toEpochDay() + 119);
  private static final Eventful EVENTFUL =
      Eventful.of(
          DaySpans.of(List.of(on(30), on(10), on(10), new TimeSpan(null, day(70)), on(40))));

  @Test
  void allTimeBeginsWithATwelfthOfTheDays() {
    assertThat(Motion.MOVES.ready(slider(TimeSpan.EVER)))
        .isEqualTo(slider(new TimeSpan(day(0), day(9))));
  }

  @Test
  void aWindowThatCanStillMovePlaysFromWhereItIs() {
    Slider slider = slider(new TimeSpan(day(20), day(29)));
    assertThat(Motion.MOVES.ready(slider)).isEqualTo(slider);
    assertThat(Motion.MOVES.moved(slider, 5, EVENTFUL))
        .isEqualTo(slider(new TimeSpan(day(25), day(34))));
  }

  @Test
  void whatGrowsKeepsItsStart() {
    Slider slider = slider(new TimeSpan(day(20), day(29)));
    assertThat(Motion.GROWS.moved(slider, 5, EVENTFUL))
        .isEqualTo(slider(new TimeSpan(day(20), day(34))));
    assertThat(Motion.GROWS.moved(slider, 500, EVENTFUL).last()).isEqualTo(REACH.last());
    assertThat(Motion.GROWS.moved(slider, -500, EVENTFUL)).isEqualTo(slider(on(20)));
  }

  @Test
  void aPointIsOneDay() {
    Slider slider = Motion.POINT.ready(slider(new TimeSpan(day(20), day(29))));
    assertThat(slider).isEqualTo(slider(on(20)));
    assertThat(Motion.POINT.moved(slider, 2, EVENTFUL)).isEqualTo(slider(on(22)));
  }

  @Test
  void jumpsLandOnDaysOnWhichSomethingBegins() {
    Slider slider = Motion.JUMPS.ready(slider(TimeSpan.EVER));
    slider = Motion.JUMPS.moved(slider, 1, EVENTFUL);
    assertThat(slider).isEqualTo(slider(on(10)));
    assertThat(Motion.JUMPS.moved(slider, 2, EVENTFUL)).isEqualTo(slider(on(40)));
    assertThat(Motion.JUMPS.moved(slider, 9, EVENTFUL)).isEqualTo(slider(on(40)));
    assertThat(Motion.JUMPS.moved(slider(on(40)), -1, EVENTFUL)).isEqualTo(slider(on(30)));
  }

  @Test
  void jumpsCanBeFollowedByTheEye() {
    assertThat(Motion.JUMPS.perSecond(new Speed(1, Speed.Unit.YEAR))).isEqualTo(4);
    assertThat(Motion.JUMPS.perSecond(new Speed(1, Speed.Unit.DAY))).isEqualTo(1);
  }

  private static LocalDate day(int day) {
    return START.plusDays(day);
  }

  private static TimeSpan on(int day) {
    return TimeSpan.of(day(day));
  }

  private static Slider slider(TimeSpan window) {
    return new Slider(REACH, window);
  }
}
