package dateline.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TickTest {
  private static final double WIDTH = 1000;

  @Test
  void labelsNeverTouchFromDaysToCenturies() {
    for (double days = 5; days < 300_000; days *= 1.13) {
      List<Tick> ticks = ticks(LocalDate.of(2017, 9, 24), days);
      assertThat(ticks).as("%s days", days).hasSizeGreaterThanOrEqualTo(3);
      for (int i = 1; i < ticks.size(); i++) {
        double gap =
            ticks.get(i).x()
                - width(ticks.get(i).label()) / 2
                - ticks.get(i - 1).x()
                - width(ticks.get(i - 1).label()) / 2;
        assertThat(gap).as("%s, %s", ticks.get(i - 1), ticks.get(i)).isGreaterThanOrEqualTo(8);
      }
    }
  }

  @Test
  void theYearIsNamedAtFirstAndWhereItChanges() {
    List<Tick> ticks = ticks(LocalDate.of(2017, 9, 10), 200);

    assertThat(ticks)
        .extracting(Tick::label)
        .containsExactly("Oct 2017", "Nov", "Dec", "Jan 2018", "Feb", "Mar");
  }

  @Test
  void weeksStartOnMondays() {
    assertThat(ticks(LocalDate.of(2017, 9, 24), 40))
        .extracting(tick -> tick.day().getDayOfWeek().name())
        .containsOnly("MONDAY");
  }

  private static List<Tick> ticks(LocalDate first, double days) {
    return Tick.along(new Scale(first.toEpochDay(), WIDTH / days), WIDTH, TickTest::width);
  }

  private static double width(String label) {
    return 7.0 * label.length();
  }
}
