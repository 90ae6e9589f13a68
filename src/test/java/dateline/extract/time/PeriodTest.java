package dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          GRAIN,   DAY,        VALUE,       FIRST,      LAST
          DAY,     2017-09-25, 2017-09-25,  2017-09-25, 2017-09-25
          WEEK,    2017-09-20, 2017-W38,    2017-09-18, 2017-09-24
          WEEK,    2017-01-01, 2016-W52,    2016-12-26, 2017-01-01
          WEEKEND, 2017-09-20, 2017-W38-WE, 2017-09-23, 2017-09-24
          MONTH,   2016-02-10, 2016-02,     2016-02-01, 2016-02-29
          QUARTER, 2016-08-10, 2016-Q3,     2016-07-01, 2016-09-30
          HALF,    2016-08-10, 2016-H2,     2016-07-01, 2016-12-31
          SEASON,  2017-07-01, 2017-SU,     2017-06-01, 2017-08-31
          SEASON,  2017-01-15, 2016-WI,     2016-12-01, 2017-02-28
          YEAR,    2017-07-01, 2017,        2017-01-01, 2017-12-31
          DECADE,  1994-07-01, 199,         1990-01-01, 1999-12-31
          CENTURY, 1894-07-01, 18,          1800-01-01, 1899-12-31
          """)
  void isWhatTheCalendarCallsTheDaysAround(
      Grain grain, LocalDate day, String value, LocalDate first, LocalDate last) {
    Period period = new Period(grain, day);
    assertThat(period.value()).isEqualTo(value);
    assertThat(period.days()).isEqualTo(new TimeSpan(first, last));
  }
}
