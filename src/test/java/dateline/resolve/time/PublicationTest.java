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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks will end in May 2018.",
        "A vote will be held in May 2018.",
        "The crossing is due to be formally opened in May 2018.",
      })
  void whatIsStillToComeIsALatestBound(String text) {
    Dating dating = dating(Texts.body(text));
    assertThat(dating.days()).isEqualTo(new TimeSpan(null, LocalDate.of(2018, 5, 31)));
    assertThat(dating.reasons())
        .containsExactly("not after May 2018, which it says is still to come");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said that the road would be open by May 2018.",
        "The summit was postponed until 3 May 2018.",
        "The opposition called for a vote on 3 May 2018.",
        "The deadline was extended to May 2018.",
      })
  void whatWasPlannedThenTellsNothing(String text) {
    assertThat(Texts.publication(Texts.body(text))).isNull();
  }

  @Test
  void pastAndPlanBoundItOnBothSides() {
    Dating dating =
        dating(Texts.body("It was founded on 3 May 2018. It will close on 9 June 2018."));
    assertThat(dating.days())
        .isEqualTo(new TimeSpan(LocalDate.of(2018, 5, 3), LocalDate.of(2018, 6, 9)));
    assertThat(dating.reasons()).hasSize(2);
  }

  @Test
  void theTimeOfTheFileEndsWhatIsOpenAndIsNeverAlone() {
    String text = "The group, which was founded in May 2018, attacked.";
    Dating dating = dating(Texts.savedOn("2019-07-03T10:00:00Z", text));
    assertThat(dating.days())
        .isEqualTo(new TimeSpan(LocalDate.of(2018, 5, 1), LocalDate.of(2019, 7, 4)));
    assertThat(dating.reasons().getLast())
        .isEqualTo("not after 4 July 2019, the time of its file, which is weak evidence");
    assertThat(Texts.publication(Texts.savedOn("2019-07-03T10:00:00Z", "They attacked."))).isNull();
  }

  @Test
  void aDayOfTheWeekThatAgreesNarrowsTheYear() {
    String text =
        "It was founded in May 2016. On Wednesday, 25 September, they attacked the town again.";
    Dating dating = dating(Texts.savedOn("2020-11-03T10:00:00Z", text));
    assertThat(dating.days())
        .isEqualTo(new TimeSpan(LocalDate.of(2019, 9, 25), LocalDate.of(2020, 3, 25)));
    assertThat(dating.reasons().getLast())
        .isEqualTo("after “Wednesday, 25 September”, which of the possible years can only be 2019");
  }

  @Test
  void agesOfCommentsCountFromTheTimeOfTheFile() {
    Dating dating =
        dating(
            Texts.savedOn(
                "2019-07-03T10:00:00Z", "They attacked.\n", "Joe Miller · 3 years ago\nGood!\n"));
    assertThat(dating.days()).isEqualTo(new TimeSpan(null, LocalDate.of(2016, 7, 4)));
    assertThat(dating.basis()).isEqualTo(Dating.Basis.COMMENTS);
    assertThat(
            Texts.publication(
                Texts.savedOn(
                    "2019-07-03T10:00:00Z",
                    "They attacked.\n",
                    "We all said so here 3 years ago, and nobody in town believed us then.\n")))
        .isNull();
  }

  @Test
  void whatSpeaksAgainstAStatedDayIsSaid() {
    assertThat(
            dating(
                    Texts.statedOn(
                        LocalDate.of(2018, 3, 1),
                        "They were beaten on 7 May 2018. They rested on Friday, 2 March."))
                .reasons())
        .containsExactly(
            "its page says so", "though it must be after 7 May 2018, which it calls past");
    assertThat(
            dating(Texts.statedOn(LocalDate.of(2018, 3, 1), "25 September 2017\n\nThey rested."))
                .reasons())
        .containsExactly("its page says so", "though its first line says 25 September 2017");
    assertThat(
            dating(Texts.statedOn(LocalDate.of(2018, 3, 1), "They rested on Monday, 3 March."))
                .reasons())
        .containsExactly(
            "its page says so", "though its “Monday, 3 March” was another day of the week then");
  }

  @Test
  void commentsCloseWhatTheTextLeavesOpen() {
    Dating dating =
        dating(Texts.withComments("It was founded in May 2018.\n", "Joe\n26/09/2018 02:48"));
    assertThat(dating.days())
        .isEqualTo(new TimeSpan(LocalDate.of(2018, 5, 1), LocalDate.of(2018, 9, 26)));
  }

  @Test
  void whenItsPageWasLastChangedIsALatestBound() {
    Dating dating =
        dating(Texts.changedOn(LocalDate.of(2019, 7, 3), "It was founded in May 2018."));
    assertThat(dating.days())
        .isEqualTo(new TimeSpan(LocalDate.of(2018, 5, 1), LocalDate.of(2019, 7, 3)));
    assertThat(dating.reasons().getLast())
        .isEqualTo("not after 3 July 2019, when its page was last changed");
    assertThat(dating(Texts.changedOn(LocalDate.of(2019, 7, 3), "They attacked.")).days())
        .isEqualTo(new TimeSpan(null, LocalDate.of(2019, 7, 3)));
  }

  @Test
  void whatStillRunsOutIsNotPastThoughOfficialsSaidSo() {
    Dating dating =
        dating(
            Texts.body(
                "The deal expires on 31 December 2019, officials said. It was signed in July"
                    + " 2015."));
    assertThat(dating.days()).isEqualTo(new TimeSpan(LocalDate.of(2015, 7, 1), null));
  }

  @Test
  void onlyTheFirstTimeBehindAnAnnouncementIsAnnounced() {
    Dating dating =
        dating(
            Texts.body(
                "The games will be held in November 2022, after the tournament of June 2018."));
    assertThat(dating.reasons())
        .containsExactly("not after November 2022, which it says is still to come");
  }

  @Test
  void theMonthOfAnotherCalendarIsCalledByItsFirstDay() {
    Dating dating = dating(Texts.body("Shells fell on the market in Ramadan 2017."));
    assertThat(dating.reasons()).containsExactly("after 27 May 2017, which it calls past");
  }
}
