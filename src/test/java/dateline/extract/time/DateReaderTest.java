package dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Segment;
import dateline.model.Source;
import dateline.model.Span;
import dateline.text.Sentences;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
  private static final DateReader READER = new DateReader();

  private static List<TimeExpression> read(String text) {
    Source source = new Source(null, "a.txt", "0".repeat(64), "UTF-8", null);
    Segment body = new Segment(new Span(0, text.length()), Part.BODY);
    Article article = new Article(source, Masthead.BLANK, text, List.of(body));
    return READER.read(article, Sentences.in(article));
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                       | FOUND
          It was shelled early on Tuesday, Nov. 9, 1999, they said.  | early on Tuesday, Nov. 9, 1999
          He left at the end of the year for the two-week talks.     | the end of the year; two-week
          From 14 August-24 August it held.                          | 14 August; 24 August
          About a week ago they came; three days later they left.    | About a week ago; three days later
          They came in the coming weeks or in the past 48 hours.     | the coming weeks; the past 48 hours
          In March 10 people died, and in 2016 40 more.              | March; 2016
          In 2014-15 and in the late 1980s.                          | 2014; 15; the late 1980s
          At 0630 GMT on 3 May, and at noon.                         | 0630 GMT on 3 May; noon
          The night of 3 May was worse than last night.              | The night of 3 May; last night
          The Marne (499-493 BC) and ca. 466 BC.                     | 499; 493 BC; ca. 466 BC
          Every two weeks, each Friday, and on Sundays.              | Every two weeks; each Friday; Sundays
          Four flights a week cost $5 a day.                         | a week; a day
          May she march in May? He fell in the fall of Rome.         | May
          They met on the 20th and on Oct. 23.                       | the 20th; Oct. 23
          Jan Novak said 25/09/2017 02:48 was right.                 | 25/09/2017 02:48
          Thanksgiving was quiet, and Christmas Day was not.         | Thanksgiving; Christmas Day
          Almost ten brutal months and two and a half years passed.  | Almost ten brutal months; two and a half years
          """)
  void findsTheWholeOfEachExpression(String text, String found) {
    Stream<String> wanted =
        found == null ? Stream.empty() : Arrays.stream(found.split(";", -1)).map(String::strip);
    assertThat(read(text))
        .extracting(TimeExpression::text)
        .containsExactlyElementsOf(wanted.toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They attacked on Friday.              | PAST
          They will attack on Friday.           | FUTURE
          They said they will attack on Friday. | FUTURE
          On Friday the talks are due.          | FUTURE
          The town on Friday.                   | UNKNOWN
          """)
  void readsTheTenseBesideAnExpression(String text, Tense tense) {
    assertThat(read(text)).singleElement().extracting(TimeExpression::tense).isEqualTo(tense);
  }

  @Test
  void countsTheSentencesThatExpressionsStandIn() {
    assertThat(read("It began in May. On 3 June 2016 it ended. It was 2017."))
        .extracting(TimeExpression::sentence)
        .containsExactly(0, 1, 2);
  }
}
