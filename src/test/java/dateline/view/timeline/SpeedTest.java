package dateline.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedTest {
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TYPED             | LABEL     | DAYS
          3 days/s          | 3 days/s  | 3
          12h               | 12 hours/s | 0.5
          a week a second   | 1 week/s  | 7
          2 Months per sec  | 2 months/s | 60.88
          0,5 years/s       | 0.5 years/s | 182.6
          half a day/s      | 0.5 days/s | 0.5
          year              | 1 year/s  | 365.25
          """)
  void readsWhatIsTyped(String typed, String label, double days) {
    Speed speed = Speed.parsed(typed).orElseThrow();

    assertThat(speed.label()).isEqualTo(label);
    assertThat(speed.daysPerSecond()).isCloseTo(days, within(0.05));
    assertThat(Speed.parsed(speed.label())).contains(speed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fast", "3", "-2 days/s", "0 days/s", "3 days ago", "9000 years/s"})
  void refusesWhatIsNoSpeed(String typed) {
    assertThat(Speed.parsed(typed)).isEmpty();
  }

  @Test
  void stepsFromHoursToYears() {
    Speed speed = Speed.parsed("0.1 hours").orElseThrow();
    for (int i = 0; i < 30; i++) {
      speed = speed.faster();
    }
    assertThat(speed.label()).isEqualTo("10 years/s");
    for (int i = 0; i < 30; i++) {
      speed = speed.slower();
    }
    assertThat(speed.label()).isEqualTo("1 hour/s");
  }

  @Test
  void proposesOneThatPlaysAllInAThirdOfAMinute() {
    assertThat(Speed.through(15).label()).isEqualTo("1 day/s");
    assertThat(Speed.through(300).label()).isEqualTo("1 month/s");
    assertThat(Speed.through(1_000_000).label()).isEqualTo("10 years/s");
  }
}
