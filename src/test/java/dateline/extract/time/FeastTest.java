package dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastTest {
  @ParameterizedTest
  @CsvSource({
    "EASTER, 2017, 2017-04-16",
    "GOOD_FRIDAY, 2016, 2016-03-25",
    "THANKSGIVING, 2017, 2017-11-23",
    "LABOR_DAY, 2017, 2017-09-04",
    "MEMORIAL_DAY, 2017, 2017-05-29",
    "EID_AL_FITR, 2017, 2017-06-25",
    "EID_AL_ADHA, 2017, 2017-09-01",
    "ASHURA, 2017, 2017-09-30",
  })
  void fallsOnItsDay(Feast feast, int year, LocalDate day) {
    assertThat(feast.in(year)).isEqualTo(Period.day(day));
  }

  @Test
  void ofYearsBeyondTheTablesOfTheIslamicCalendarNothingIsSaid() {
    assertThat(Cycle.FEAST.in(1500, Feast.RAMADAN.number())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CHRISTMAS, XXXX-12-25", "EASTER, XXXX"})
  void withoutAYearOnlyAFeastThatDoesNotMoveHasADay(Feast feast, String value) {
    assertThat(Cycle.FEAST.valueWithoutYear(feast.number())).isEqualTo(value);
  }
}
