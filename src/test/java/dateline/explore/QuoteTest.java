package dateline.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Role;
import dateline.model.Segment;
import dateline.model.Source;
import dateline.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTest {
  @Test
  void quotesTheSentenceAroundAMention() {
    Quote quote = quote("It rained. The army  entered Hajin on Monday. It left.", "Hajin");
    assertThat(quote.before()).isEqualTo("The army entered ");
    assertThat(quote.mention()).isEqualTo("Hajin");
    assertThat(quote.after()).isEqualTo(" on Monday.");
  }

  @Test
  void cutsALongSentenceAtWords() {
    Quote quote = quote("word ".repeat(100) + "Hajin" + " word".repeat(100) + ".", "Hajin");
    assertThat(quote.before()).startsWith("… word").hasSizeLessThan(165);
    assertThat(quote.after()).endsWith("word …").hasSizeLessThan(165);
  }

  @Test
  void stretchesOverTwoSentencesWhereTheMentionDoes() {
    Quote quote = quote("He left St. Louis! Then home.", "St. Louis! Then");
    assertThat(quote.before() + quote.mention() + quote.after())
        .isEqualTo("He left St. Louis! Then home.");
  }

  private static Quote quote(String text, String words) {
    Source source = new Source(null, "a.txt", "0".repeat(64), "UTF-8", null);
    Segment body = new Segment(new Span(0, text.length()), Part.BODY);
    Article article = new Article(source, Masthead.BLANK, text, List.of(body));
    int start = text.indexOf(words);
    PlaceMention mention =
        new PlaceMention(
            new Span(start, start + words.length()),
            words,
            Part.BODY,
            Role.LOCATION,
            Marks.known(words, PlaceKind.TOWN, 34.69, 40.83, 3, 0.9),
            null);
    Reading reading = new Reading(article, List.of(mention), List.of(), null);
    return Quote.of(reading, new Sighting(Report.of(1, reading), mention));
  }
}
