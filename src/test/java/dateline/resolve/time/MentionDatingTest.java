package dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Location;
import dateline.model.PlaceMention;
import dateline.model.Role;
import dateline.model.Span;
import dateline.model.TimeSpan;
import dateline.text.Sentences;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionDatingTest {
  private static final LocalDate DAY = LocalDate.of(2017, 9, 25);

  private static @Nullable TimeSpan when(Article article, String name, @Nullable Dating published) {
    int start = article.text().indexOf(name);
    Span span = new Span(start, start + name.length());
    PlaceMention place =
        new PlaceMention(
            span,
            name,
            article.partAt(start),
            Role.LOCATION,
            new Location.Unknown("no gazetteer"),
            null);
    return MentionDating.dated(
            article.text(),
            Sentences.in(article),
            List.of(place),
            Texts.mentions(article, published),
            published)
        .getFirst()
        .when();
  }

  @Test
  void aPlaceBelongsToTheDayThatItsSentenceNames() {
    Article article = Texts.body("Troops reached Hajin on 3 May 2016. It was quiet.");
    assertThat(when(article, "Hajin", null)).isEqualTo(TimeSpan.of(LocalDate.of(2016, 5, 3)));
  }

  @Test
  void orToTheDayOfTheSentenceBeforeInItsParagraph() {
    Article article = Texts.body("It began on 3 May 2016. Troops reached Hajin.");
    assertThat(when(article, "Hajin", Texts.published(DAY)))
        .isEqualTo(TimeSpan.of(LocalDate.of(2016, 5, 3)));
  }

  @Test
  void orToTheDayOfTheReport() {
    Article article = Texts.body("It began on 3 May 2016.\n\nTroops reached Hajin.");
    assertThat(when(article, "Hajin", Texts.published(DAY))).isEqualTo(TimeSpan.of(DAY));
  }

  @Test
  void orToTheDaysThatTheReportIsOneOfWhereTheSentenceTiesItsTimeToThem() {
    TimeSpan days = new TimeSpan(DAY, DAY.plusMonths(2));
    Article article = Texts.body("About a week ago troops reached Hajin.");
    assertThat(when(article, "Hajin", new Dating(days, Dating.Basis.TEXT, List.of())))
        .isEqualTo(days);
  }

  @Test
  void orToNoDayWhereTheReportHasNone() {
    Article article = Texts.body("On April 8 troops reached Hajin. Mosul was quiet.");
    assertThat(when(article, "Hajin", null)).isNull();
    assertThat(when(article, "Mosul", null)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fighting in Hajin from 3 to 5 May 2016.                   | 2016-05-03 | 2016-05-05
          Between 3 and 5 May 2016 Hajin was shelled.               | 2016-05-03 | 2016-05-05
          Hajin was shelled on 3-5 May 2016.                        | 2016-05-03 | 2016-05-05
          Hajin was shelled on 3 and 5 May 2016.                    | 2016-05-03 | 2016-05-03
          From January until the end of March 2016 Hajin was quiet. | 2016-01-01 | 2016-03-31
          Hajin has been quiet since May 2016.                      | 2016-05-01 | 2017-09-25
          In the first two weeks of May 2016 Hajin was quiet.       | 2016-05-01 | 2016-05-14
          """)
  void aPlaceBelongsToAllDaysOfTheStretchThatItsSentenceNames(
      String text, LocalDate first, LocalDate last) {
    assertThat(when(Texts.body(text), "Hajin", Texts.published(DAY)))
        .isEqualTo(new TimeSpan(first, last));
  }

  @Test
  void whatLastsSinceADayIsOpenInAnUndatedReport() {
    assertThat(when(Texts.body("Hajin has been quiet since May 2016."), "Hajin", null))
        .isEqualTo(new TimeSpan(LocalDate.of(2016, 5, 1), null));
  }
}
