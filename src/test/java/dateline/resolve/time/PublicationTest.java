package dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
  private static Dating dating(Article article) {
    return Objects.requireNonNull(Texts.publication(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2019-03-02 BAGHDAD (9:00 A.M.) - The army moved.",
        "Published on 2 March 2019\n\nThe army moved.",
        "Date of publication 2 March 2019 The army moved.",
        "2 March 2019 Syrian rebels left.",
        "The army moves\n\nMarch 2, 2019 | By A Writer\n\nThe army moved.",
      })
  void aFullDateAtTheHeadIsTheDay(String text) {
    Dating dating = dating(Texts.body(text));
    assertThat(dating.days()).isEqualTo(TimeSpan.of(LocalDate.of(2019, 3, 2)));
    assertThat(dating.basis()).isEqualTo(Dating.Basis.DATELINE);
  }

  @Test
  void aDayThatBeginsTheFirstSentenceIsNoDateLine() {
    Dating dating = dating(Texts.body("On 2 March 2019 Russian jets attacked."));
    assertThat(dating.basis()).isEqualTo(Dating.Basis.TEXT);
  }

  @Test
  void aReportThatSaysNothingOfItsDayIsUndated() {
    assertThat(Texts.publication(Texts.body("On Wednesday they attacked. It began on April 8.")))
        .isNull();
  }

  @Test
  void commentsAreALatestBound() {
    Dating dating =
        dating(
            Texts.withComments(
                "They attacked.\n", "Joe\nGood!\n26/09/2017 02:48\n27/09/2017 10:00"));
    assertThat(dating.days()).isEqualTo(new TimeSpan(null, LocalDate.of(2017, 9, 26)));
    assertThat(dating.basis()).isEqualTo(Dating.Basis.COMMENTS);
  }

  @Test
  void whatItCallsPastIsAnEarliestBound() {
    Dating dating = dating(Texts.body("The group, which was founded in May 2018, attacked."));
    assertThat(dating.days()).isEqualTo(new TimeSpan(LocalDate.of(2018, 5, 1), null));
    assertThat(dating.reasons()).containsExactly("after May 2018, which it calls past");
  }

  @Test
  void aDayWithoutAYearBesideADateWithOneIsOfTheNextYear() {
    Dating dating =
        dating(
            Texts.body(
                "The campaign started on February 3. The group had emerged in October 2018."));
    assertThat(dating.days())
        .isEqualTo(new TimeSpan(LocalDate.of(2019, 2, 3), LocalDate.of(2019, 12, 31)));
    assertThat(dating.reasons()).hasSize(2);
  }

  @Test
  void aDayWithoutAYearLongAfterADateWithOneTellsNothing() {
    Dating dating = dating(Texts.body("It started on April 3. The group emerged in May 2018."));
    assertThat(dating.days()).isEqualTo(new TimeSpan(LocalDate.of(2018, 5, 1), null));
  }

  @Test
  void whatIsStillToComeIsNoEarliestBound() {
    assertThat(Texts.publication(Texts.body("The talks will end in May 2018."))).isNull();
  }

  @Test
  void commentsCloseWhatTheTextLeavesOpen() {
    Dating dating =
        dating(Texts.withComments("It was founded in May 2018.\n", "Joe\n26/09/2018 02:48"));
    assertThat(dating.days())
        .isEqualTo(new TimeSpan(LocalDate.of(2018, 5, 1), LocalDate.of(2018, 9, 26)));
  }
}
