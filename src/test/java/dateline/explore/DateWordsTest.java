package dateline.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          FIRST,      LAST,       WORDS
          2017-09-24, 2017-09-24, 24 September 2017
          2017-09-24, 2017-10-03, 24 September 2017 to 3 October 2017
          2017-09-24,           , from 24 September 2017
                    , 2017-10-03, until 3 October 2017
                    ,           , all time
          """)
  void writesDaysOut(@Nullable LocalDate first, @Nullable LocalDate last, String words) {
    assertThat(DateWords.of(new TimeSpan(first, last))).isEqualTo(words);
  }

  @Test
  void saysUndatedWhereThereIsNoDay() {
    assertThat(DateWords.of((TimeSpan) null)).isEqualTo("undated");
  }
}
