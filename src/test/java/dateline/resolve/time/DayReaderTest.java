package dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.TimeSpan;
import dateline.resolve.time.DayReader.Answer;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {
  private final DayReader reader = new DayReader();

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          TYPED,                        FIRST,      LAST
          3 March 2017,                 2017-03-03, 2017-03-03
          on 3 March 2017,              2017-03-03, 2017-03-03
          March 2017,                   2017-03-01, 2017-03-31
          2017-03-03,                   2017-03-03, 2017-03-03
          25/09/2017,                   2017-09-25, 2017-09-25
          between 3 and 5 March 2017,   2017-03-03, 2017-03-05
          3 March 2017 to 5 April 2017, 2017-03-03, 2017-04-05
          2017,                         2017-01-01, 2017-12-31
          since May 2016,               2016-05-01,
          after 3 March 2017,           2017-03-04,
          until 3 March 2017,           ,           2017-03-03
          """)
  void readsWhatPeopleType(String typed, LocalDate first, LocalDate last) {
    assertThat(reader.read(typed)).isEqualTo(new Answer.Days(new TimeSpan(first, last)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/04/2017",
        "3 March",
        "yesterday",
        "some day",
        "31 February 2017",
        "between 3 March 2017",
        "5 March 2017 to 3 March 2017",
        "3 March 2017 or so, and 5 May 2018",
        ""
      })
  void refusesWhatIsUnclear(String typed) {
    assertThat(reader.read(typed)).isInstanceOf(Answer.Unclear.class);
  }
}
