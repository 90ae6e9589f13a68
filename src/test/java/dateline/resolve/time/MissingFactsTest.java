package dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Masthead;
import dateline.model.Reading;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingFactsTest {
  private static List<String> facts(Article article, @Nullable Dating published) {
    return MissingFacts.of(
        new Reading(article, List.of(), Texts.mentions(article, published), published));
  }

  private static List<String> facts(String text) {
    return facts(Texts.body(text), null);
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          TEXT                                                | THE FIRST FACT
          They advanced on April 8.                           | which year's April 8 it means: “They advanced on April 8.”
          They advanced on Wednesday.                         | the date of its “Wednesday”: “They advanced on Wednesday.”
          They advanced two days ago.                         | the days of its “two days ago”: “They advanced two days ago.”
          They advanced last week.                            | the days of its “last week”: “They advanced last week.”
          The army launched an offensive at Hajin.            | when this happened, before it came out: “The army launched an offensive at Hajin.”
          They advanced in the third quarter.                 | of which year it says “the third quarter”: “They advanced in the third quarter.”
          A summit will decide on the road.                   | when this happened, after it came out: “A summit will decide on the road.”
          The road is open.                                   | when this happened: “The road is open.”
          """)
  void asksForWhatItsOwnWordsLeaveOpen(String text, String first) {
    assertThat(facts(text)).first().isEqualTo(first);
  }

  @Test
  void namesNoMoreThanThreeTheMostTellingFirst() {
    assertThat(
            facts(
                "They came last week. The army launched an assault. The truce began in May."
                    + " On Wednesday they left. It was taken on April 8."))
        .hasSize(3)
        .satisfies(facts -> assertThat(facts.get(0)).startsWith("which year's April 8"))
        .satisfies(facts -> assertThat(facts.get(1)).startsWith("the date of its “Wednesday”"))
        .satisfies(facts -> assertThat(facts.get(2)).startsWith("the days of its “last week”"));
  }

  @Test
  void asksOnceAfterASentence() {
    assertThat(facts("On Wednesday the army launched an assault.")).hasSize(1);
  }

  @Test
  void thePageThatItIsFromCanHoldTheDay() {
    Article article = Texts.body("The road is open.");
    Article known =
        new Article(
            article.source(),
            new Masthead(null, "The Daily", null, null, "https://news.test/road", null),
            article.text(),
            article.segments());
    assertThat(facts(known, null))
        .contains("the page at news.test: its address or its source can hold the day");
  }

  @Test
  void theAgeOfACommentCountsFromWhenThePageWasSaved() {
    Article article = Texts.withComments("The road is open.\n", "Joe · 3 years ago\nGood!\n");
    assertThat(facts(article, null))
        .contains("when the page was saved: a comment was then of “3 years ago”");
  }

  @Test
  void whatSaysItselfWhenItWasIsNotAskedAfter() {
    assertThat(facts("The army launched an offensive on 3 May 2016. The road is open."))
        .containsExactly("when this happened: “The road is open.”");
    assertThat(facts("The battle of Hama took place in 1982."))
        .containsExactly("the page or the paper that it is from");
  }

  @Test
  void aLongSentenceIsQuotedAroundItsTime() {
    String fact =
        facts(
                "Near the town, ".repeat(12)
                    + "they advanced on Wednesday"
                    + " and beyond".repeat(12)
                    + ".")
            .getFirst();
    assertThat(fact).contains("“… ").contains("on Wednesday").endsWith(" …”");
    assertThat(fact.length()).isLessThan(150);
  }

  @Test
  void aDayThatIsKnownNeedsNoFacts() {
    assertThat(
            facts(
                Texts.body("They advanced on Wednesday."),
                Texts.published(LocalDate.of(2017, 9, 25))))
        .isEmpty();
  }

  @Test
  void aDayThatIsOnlyBoundedDoes() {
    Dating bounded =
        new Dating(
            new TimeSpan(LocalDate.of(2017, 9, 1), null), Dating.Basis.TEXT, List.of("after"));
    assertThat(facts(Texts.body("They advanced on Wednesday."), bounded)).isNotEmpty();
  }
}
