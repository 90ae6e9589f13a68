package dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeSpanTest {
  private static final LocalDate APRIL_8 = LocalDate.of(2017, 4, 8);
  private static final LocalDate APRIL_10 = LocalDate.of(2017, 4, 10);

  @Test
  void bothEndsBelongToIt() {
    TimeSpan span = new TimeSpan(APRIL_8, APRIL_10);

    assertThat(span.contains(APRIL_8)).isTrue();
    assertThat(span.contains(APRIL_10)).isTrue();
    assertThat(span.contains(APRIL_10.plusDays(1))).isFalse();
    assertThat(span.days()).contains(3L);
  }

  @Test
  void anOpenEndReachesEveryDay() {
    TimeSpan since = new TimeSpan(APRIL_8, null);

    assertThat(since.contains(LocalDate.of(9999, 1, 1))).isTrue();
    assertThat(since.contains(APRIL_8.minusDays(1))).isFalse();
    assertThat(since.days()).isEmpty();
    assertThat(since.joinedWith(TimeSpan.of(APRIL_10))).isEqualTo(since);
  }

  @Test
  void spansThatShareNoDayHaveNoIntersection() {
    assertThat(TimeSpan.of(APRIL_8).intersectedWith(TimeSpan.of(APRIL_10))).isEmpty();
    assertThat(new TimeSpan(null, APRIL_10).intersectedWith(new TimeSpan(APRIL_8, null)))
        .contains(new TimeSpan(APRIL_8, APRIL_10));
  }

  @Test
  void itCannotEndBeforeItStarts() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(APRIL_10, APRIL_8));
  }
}
