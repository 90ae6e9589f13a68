package dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  private static final String TEXT =
      "Calm in Hajin.\nReader: it was loud.\nReader: not in Hajin.\n";
  private static final TimeSpan MARCH_3 = TimeSpan.of(LocalDate.of(2017, 3, 3));
  private static final Place PLACE =
      new Place("test:x", "X", PlaceKind.TOWN, new Position(1, 2), 1, null, null, null, 0);
  private static final Article ARTICLE =
      new Article(
          new Source(null, "a.txt", "0".repeat(64), "UTF-8", false, null),
          Masthead.BLANK.with(Map.of(Masthead.Field.OUTLET, "Paper")),
          TEXT,
          List.of(
              segment(0, 15, Part.BODY),
              segment(15, 36, Part.COMMENTS),
              segment(36, 58, Part.COMMENTS)));

  @Test
  void aFieldCountsBeforeWhatWasReadAndABlankOneDoesNot() {
    Decisions titled = Decisions.NONE.withField(Masthead.Field.TITLE, " A quiet day ");
    Decisions emptied = titled.withField(Masthead.Field.TITLE, " ");

    assertThat(titled.appliedTo(ARTICLE).masthead().title()).isEqualTo("A quiet day");
    assertThat(titled.appliedTo(ARTICLE).masthead().outlet()).isEqualTo("Paper");
    assertThat(emptied).isEqualTo(Decisions.NONE);
  }

  @Test
  void aDayThatIsDecidedToBeNoneGivesNoDate() {
    Decisions.Day dated = new Decisions.Day(MARCH_3);

    assertThat(Decisions.NONE.withDay(MARCH_3).day()).isEqualTo(dated);
    assertThat(dated.dating()).extracting(Dating::basis).isEqualTo(Dating.Basis.USER);
    assertThat(new Decisions.Day(null).dating()).isNull();
    assertThat(Decisions.NONE.withDay(MARCH_3).withDayAsRead()).isEqualTo(Decisions.NONE);
  }

  @Test
  void aStretchGivenToTheArticleIsABodyAndTheRestStaysWhatItWas() {
    Decisions given = Decisions.NONE.withPart(ARTICLE, new Span(15, 36), true);

    assertThat(given.appliedTo(ARTICLE).segments())
        .containsExactly(
            segment(0, 15, Part.BODY), segment(15, 36, Part.BODY), segment(36, 58, Part.COMMENTS));
  }

  @Test
  void aStretchGivenToTheArticleAndTakenOutAgainIsWhatItWas() {
    Decisions given = Decisions.NONE.withPart(ARTICLE, new Span(15, 58), true);

    assertThat(given.withPart(ARTICLE, new Span(15, 58), false)).isEqualTo(Decisions.NONE);
    assertThat(given.withPart(ARTICLE, new Span(15, 36), false).appliedTo(ARTICLE).segments())
        .containsExactly(
            segment(0, 15, Part.BODY), segment(15, 36, Part.COMMENTS), segment(36, 58, Part.BODY));
  }

  @Test
  void aPieceOfTheArticleCanBeTakenOut() {
    Decisions cut = Decisions.NONE.withPart(ARTICLE, new Span(5, 7), false);

    assertThat(cut.appliedTo(ARTICLE).segments())
        .startsWith(
            segment(0, 5, Part.BODY), segment(5, 7, Part.NOTICE), segment(7, 15, Part.BODY));
  }

  @Test
  void whatIsSaidOfOneMentionCountsBeforeWhatIsSaidOfItsName() {
    Span first = new Span(8, 13);
    Span second = new Span(51, 56);
    Decisions decisions =
        Decisions.NONE
            .withSense(Sense.everywhere("HAJIN", null))
            .withSense(Sense.here(TEXT, second, PLACE));

    assertThat(decisions.sense("Hajin", first).orElseThrow().place()).isNull();
    assertThat(decisions.sense("Hajin", second).orElseThrow().place()).isEqualTo(PLACE);
    assertThat(decisions.withoutSense("Hajin", second).sense("Hajin", second).orElseThrow().place())
        .isNull();
    assertThat(decisions.withSense(Sense.everywhere("Hajin", PLACE)).senses()).hasSize(1);
  }

  @Test
  void aChangedTextIsDecidedAboutInTheSamePlaces() {
    Decisions decisions =
        Decisions.NONE
            .withPart(ARTICLE, new Span(36, 58), true)
            .withSense(Sense.here(TEXT, new Span(51, 56), PLACE));
    String changed = "Hajin today\n" + TEXT;
    Decisions found = decisions.foundIn(changed);

    assertThat(found.sense("Hajin", new Span(63, 68))).isPresent();
    assertThat(found.parts().getFirst().where().span()).isEqualTo(new Span(48, 70));
    assertThat(found.lostIn(changed)).isEmpty();
  }

  @Test
  void whatIsNoMoreInAChangedTextIsKeptAndNamed() {
    Decisions decisions = Decisions.NONE.withSense(Sense.here(TEXT, new Span(51, 56), PLACE));
    String changed = "Nothing is said any more but that Hajin lies elsewhere.";

    assertThat(decisions.foundIn(changed)).isEqualTo(decisions);
    assertThat(decisions.lostIn(changed)).containsExactly("Hajin");
  }

  private static Segment segment(int start, int end, Part part) {
    return new Segment(new Span(start, end), part);
  }
}
