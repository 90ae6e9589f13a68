package dateline.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Part;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Span;
import dateline.view.Readings;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final Reading READING =
      Readings.of(
          "On the river",
          null,
          """
          ~ skip to content
          Calm near {Hajin}, says {Nowhere}.

          تقدمت القوات قرب {تدمر}
          > First
          > Second\
          """);

  private final List<Block> page = Page.of(Report.of(1, READING), READING);

  @Test
  void beginsWithTheTitleAndWhatTheReportSaysOfItself() {
    assertThat(page.getFirst())
        .isInstanceOfSatisfying(
            Block.Paragraph.class, title -> assertThat(title.part()).isEqualTo(Part.TITLE));
    assertThat(page.get(1)).isEqualTo(new Block.Heading(READING));
  }

  @Test
  void foldsWhatIsNoArticleAndSaysWhatItIs() {
    assertThat(
            page.stream().filter(Block.Fold.class::isInstance).map(b -> ((Block.Fold) b).label()))
        .containsExactly(
            "More about this report",
            "Not on the map: 1 name",
            "Menus and buttons, not read for places",
            "2 comments, not read for places");
  }

  @Test
  void cutsAParagraphAtItsMentionsWithoutLosingALetter() {
    Block.Paragraph calm = paragraph("Calm near Hajin, says Nowhere.");

    assertThat(calm.runs())
        .extracting(Run::text)
        .containsExactly("Calm near ", "Hajin", ", says ", "Nowhere", ".");
    assertThat(calm.runs().get(1).place()).isEqualTo(READING.places().getFirst());
    assertThat(calm.isRightToLeft()).isFalse();
  }

  @Test
  void setsArabicFromTheRight() {
    assertThat(paragraph("تقدمت القوات قرب تدمر").isRightToLeft()).isTrue();
  }

  @Test
  void findsTheBlockThatShowsASpanAlsoWhereItIsFolded() {
    int second = READING.article().text().indexOf("Second");

    int at = Page.indexOf(page, new Span(second, second + 6));

    assertThat(page.get(at)).isInstanceOf(Block.Fold.class);
    assertThat(Page.indexOf(page, new Span(100_000, 100_001))).isEqualTo(-1);
  }

  private Block.Paragraph paragraph(String text) {
    return page.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .filter(p -> p.span().of(READING.article().text()).equals(text))
        .findFirst()
        .orElseThrow();
  }
}
