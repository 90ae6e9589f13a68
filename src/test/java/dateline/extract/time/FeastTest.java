package dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastTest {
  @ParameterizedTest
  @CsvSource({
    "EASTER, 2017-04-16",
    "GOOD_FRIDAY, 2016-03-25",
    "ASH_WEDNESDAY, 2017-03-01",
    "PENTECOST, 2017-06-04",
    "ORTHODOX_EASTER, 2016-05-01",
    "ORTHODOX_EASTER, 2017-04-16",
    "ORTHODOX_EASTER, 2019-04-28",
    "THANKSGIVING, 2017-11-23",
    "BLACK_FRIDAY, 2019-11-29",
    "LABOR_DAY, 2017-09-04",
    "MEMORIAL_DAY, 2017-05-29",
    "MARTIN_LUTHER_KING_DAY, 2017-01-16",
    "PRESIDENTS_DAY, 2018-02-19",
    "COLUMBUS_DAY, 2017-10-09",
    "REMEMBRANCE_SUNDAY, 2018-11-11",
    "VETERANS_DAY, 2013-11-11",
    "NOWRUZ, 2016-03-20",
    "NOWRUZ, 2017-03-21",
    "EID_AL_FITR, 2017-06-25",
    "EID_AL_ADHA, 2017-09-01",
    "ASHURA, 2017-09-30",
    "QUDS_DAY, 2017-06-23",
    "PASSOVER, 2017-04-11",
    "PURIM, 2018-03-01",
    "ROSH_HASHANAH, 2017-09-21",
    "ROSH_HASHANAH, 2018-09-10",
    "ROSH_HASHANAH, 2019-09-30",
    "ROSH_HASHANAH, 2020-09-19",
    "ROSH_HASHANAH, 2023-09-16",
    "YOM_KIPPUR, 1973-10-06",
    "HANUKKAH, 2016-12-25",
    "HANUKKAH, 2017-12-13",
    "HANUKKAH, 2018-12-03",
    "HANUKKAH, 2021-11-29",
  })
  void fallsOnItsDay(Feast feast, LocalDate day) {
    assertThat(feast.allIn(day.getYear())).containsExactly(Period.day(day));
  }

  @Test
  void ramadanHasTheDaysOfItsMonth() {
    Period ramadan = Cycle.FEAST.in(2017, Feast.RAMADAN.number()).orElseThrow();
    assertThat(ramadan.days().first()).isEqualTo("2017-05-27");
    assertThat(ramadan.days().last()).isEqualTo("2017-06-24");
    assertThat(ramadan.value()).isEqualTo("2017-06");
  }

  @Test
  void aFeastOfTheIslamicCalendarCanComeTwiceInAYear() {
    assertThat(Feast.EID_AL_FITR.allIn(2000))
        .containsExactly(
            Period.day(LocalDate.of(2000, 1, 8)), Period.day(LocalDate.of(2000, 12, 27)));
  }

  @Test
  void theWeekendOfAMondayIsTheOneBeforeIt() {
    assertThat(Cycle.FEAST_WEEKEND.in(2017, Feast.MEMORIAL_DAY.number()))
        .contains(new Period(Grain.WEEKEND, LocalDate.of(2017, 5, 27)));
  }

  @Test
  void ofYearsBeyondTheTablesOfTheIslamicCalendarNothingIsSaid() {
    assertThat(Cycle.FEAST.in(1500, Feast.RAMADAN.number())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CHRISTMAS, XXXX-12-25", "EASTER, XXXX", "INDEPENDENCE_DAY, XXXX"})
  void withoutAYearOnlyAFeastThatDoesNotMoveHasADay(Feast feast, String value) {
    assertThat(Cycle.FEAST.valueWithoutYear(feast.number())).isEqualTo(value);
  }
}
