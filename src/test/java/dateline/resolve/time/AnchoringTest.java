package dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.TimeMention;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchoringTest {
  /// A Monday.
  private static final LocalDate DAY = LocalDate.of(2017, 9, 25);

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                          | FOUND                | TYPE     | VALUE
          They left on 3 March 2016.                    | 3 March 2016         | DATE     | 2016-03-03
          They left on March 3, 2016.                   | March 3, 2016        | DATE     | 2016-03-03
          They left on Thursday, March 3rd, 2016.       | Thursday, March 3rd, 2016 | DATE | 2016-03-03
          They left on the 3rd of March.                | the 3rd of March     | DATE     | 2017-03-03
          They left on 2016-03-03.                      | 2016-03-03           | DATE     | 2016-03-03
          They left on 25/08/2017.                      | 25/08/2017           | DATE     | 2017-08-25
          They left on 08/25/2017.                      | 08/25/2017           | DATE     | 2017-08-25
          They left on 5.9.2017.                        | 5.9.2017             | DATE     | 2017-09-05
          They left in June.                            | June                 | DATE     | 2017-06
          They will leave in December.                  | December             | DATE     | 2017-12
          They left in mid-July.                        | mid-July             | DATE     | 2017-07
          They left in early 2016.                      | early 2016           | DATE     | 2016
          They left in the spring of 2014.              | the spring of 2014   | DATE     | 2014-SP
          They left this summer.                        | this summer          | DATE     | 2017-SU
          It rose in the third quarter of 2016.         | the third quarter of 2016 | DATE | 2016-Q3
          It was built in the 1990s.                    | the 1990s            | DATE     | 199
          It was built in the 19th century.             | the 19th century     | DATE     | 18
          It fell in 480 BC.                            | 480 BC               | DATE     | BC0480
          They left yesterday.                          | yesterday            | DATE     | 2017-09-24
          They left on Wednesday.                       | Wednesday            | DATE     | 2017-09-20
          They will leave on Wednesday.                 | Wednesday            | DATE     | 2017-09-27
          They left last Friday.                        | last Friday          | DATE     | 2017-09-22
          They left last week.                          | last week            | DATE     | 2017-W38
          They left Friday night.                       | Friday night         | TIME     | 2017-09-22TNI
          They left two days ago.                       | two days ago         | DATE     | 2017-09-23
          They left three years ago.                    | three years ago      | DATE     | 2014
          They left at 10:15 p.m. on Sunday.            | 10:15 p.m. on Sunday | TIME     | 2017-09-24T22:15
          They fought for two weeks.                    | two weeks            | DURATION | P2W
          They fought for almost two weeks.             | almost two weeks     | DURATION | P2W
          It was the worst of the past 48 hours.        | the past 48 hours    | DURATION | PT48H
          They shell it every night.                    | every night          | SET      | XXXX-XX-XXTNI
          They shell it daily.                          | daily                | SET      | P1D
          They are there now.                           | now                  | DATE     | PRESENT_REF
          They had recently left.                       | recently             | DATE     | PAST_REF
          They left on 15 Nisan 2017.                   | 15 Nisan 2017        | DATE     | 2017-04-15
          They left on 3 Tishrin al-Thani 2016.         | 3 Tishrin al-Thani 2016 | DATE  | 2016-11-03
          They left on 10 Muharram 1439 AH.             | 10 Muharram 1439 AH  | DATE     | 2017-09-30
          They left in 1437 AH.                         | 1437 AH              | DATE     | 2016
          They left on 11.09.2016.                      | 11.09.2016           | DATE     | 2016-09-11
          They left in a week or two.                   | a week or two        | DURATION | P1W
          They left after two or three days.            | two or three days    | DURATION | P2D
          They left on Christmas Eve 2016.              | Christmas Eve 2016   | DATE     | 2016-12-24
          """)
  void readsOneExpressionOfAReportOfThatMonday(
      String text, String found, TimeMention.Type type, String value) {
    List<TimeMention> mentions = Texts.mentions(Texts.body(text), Texts.published(DAY));
    assertThat(mentions)
        .extracting(TimeMention::text, TimeMention::type, TimeMention::value)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(found, type, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He may march on. The sun may fall. A second spring of water.",
        "An SU-24 and a Mi-24 flew over road 90.",
        "The 5th Corps lost 2,000 troops and 1500 fighters.",
        "A 44-year-old man was hit.",
        "Resolution 1973 was their second success in as many days.",
        "They took 1950 prisoners in Tishrin.",
        "The fall of the town was feared.",
      })
  void leavesAloneWhatOnlyLooksLikeATime(String text) {
    assertThat(Texts.mentions(Texts.body(text), Texts.published(DAY))).isEmpty();
  }

  @Test
  void aMonthDayWithoutAYearStaysWithoutDaysInAnUndatedReport() {
    assertThat(Texts.mentions(Texts.body("It was attacked on April 8."), null))
        .singleElement()
        .satisfies(m -> assertThat(m.value()).isEqualTo("XXXX-04-08"))
        .satisfies(m -> assertThat(m.days()).isNull());
  }

  @Test
  void theFirstFullDateOfAnUndatedReportLendsItsYear() {
    String text =
        "On 20 December they came. By January 5, 2018 they had left. On 7 May they rested.";
    assertThat(Texts.mentions(Texts.body(text), null))
        .extracting(TimeMention::value)
        .containsExactly("2017-12-20", "2018-01-05", "2018-05-07");
  }

  @Test
  void aChainHangsOnTheSentenceBefore() {
    String text =
        "On 5 May 2014 they entered the town. Three days later they left. The following week it was"
            + " shelled.";
    assertThat(Texts.mentions(Texts.body(text), Texts.published(DAY)))
        .extracting(TimeMention::value)
        .containsExactly("2014-05-05", "2014-05-08", "2014-W20");
  }

  @Test
  void bothEndsOfARangeOfDaysAreFound() {
    assertThat(Texts.mentions(Texts.body("Between 3 and 5 May 2016 they fought."), null))
        .extracting(TimeMention::value)
        .containsExactly("2016-05-03", "2016-05-05");
    assertThat(Texts.mentions(Texts.body("From May 3-5, 2016 they fought."), null))
        .extracting(TimeMention::value)
        .contains("2016-05-05");
  }

  @Test
  void oneDateTellsWhichOrderTheOthersOfADocumentHave() {
    assertThat(Texts.mentions(Texts.body("From 03/04/2017 to 04/21/2017."), null))
        .extracting(TimeMention::value)
        .containsExactly("2017-03-04", "2017-04-21");
    assertThat(Texts.mentions(Texts.body("From 03/04/2017 to 21/04/2017."), null))
        .extracting(TimeMention::value)
        .containsExactly("2017-04-03", "2017-04-21");
  }

  @Test
  void theDaysOfARoughDateAreItsThird() {
    assertThat(Texts.mentions(Texts.body("They left in late June 2016."), null))
        .singleElement()
        .extracting(TimeMention::days)
        .isEqualTo(new TimeSpan(LocalDate.of(2016, 6, 21), LocalDate.of(2016, 6, 30)));
  }

  @Test
  void whatIsTheSameSeenFromEveryDayThatAReportMayBeOfIsTied() {
    var published =
        new dateline.model.Dating(
            new TimeSpan(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 12, 31)),
            dateline.model.Dating.Basis.TEXT,
            List.of());
    assertThat(Texts.mentions(Texts.body("It began on January 16. It ended on Friday."), published))
        .extracting(TimeMention::value)
        .containsExactly("2021-01-16", "XXXX-WXX-5");
  }

  @Test
  void whatOnlyHistoriesCountAsATimeIsNoneInNews() {
    String eras = "The former king left at that time. Their spring offensive took 300 men a day.";
    assertThat(Texts.mentions(Texts.body(eras), Texts.published(DAY))).isEmpty();
    String history =
        "It began in 1914. In 1915 they lost. In 1916 they won. In 1917 all was quiet. " + eras;
    assertThat(Texts.mentions(Texts.body(history), Texts.published(DAY)))
        .extracting(TimeMention::text)
        .containsExactly("1914", "1915", "1916", "1917", "former", "that time", "spring", "a day");
  }

  @Test
  void anAsideIsNoPartOfAHistory() {
    String history =
        "In March 1964 they came. In June 1964 they won. A report of 2005 denied it. On 4 August"
            + " they left. In May 1965 it was over.";
    assertThat(Texts.mentions(Texts.body(history), Texts.published(DAY)))
        .extracting(TimeMention::value)
        .containsExactly("1964-03", "1964-06", "2005", "1964-08-04", "1965-05");
  }

  @Test
  void aYearThatLeapsTwiceTakesTheHistoryWithIt() {
    String history =
        "In March 1964 they came. In June 1964 they won. By then it was 1974 and cold. The spring"
            + " of 1974 was worse. In May they left.";
    assertThat(Texts.mentions(Texts.body(history), Texts.published(DAY)))
        .extracting(TimeMention::value)
        .endsWith("1974-05");
  }

  @Test
  void aMonthBehindAYearGoesOnFromWhatWasLastToldOfIt() {
    String history =
        "In June 1940 they fled. On 7 December 1941 they struck. So ended 1941 for them. In"
            + " January they came. In May 1942 they won.";
    assertThat(Texts.mentions(Texts.body(history), Texts.published(DAY)))
        .extracting(TimeMention::value)
        .containsExactly("1940-06", "1941-12-07", "1941", "1942-01", "1942-05");
  }
}
