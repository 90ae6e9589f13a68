package dateline.compare;

import dateline.extract.time.DateReader;
import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Segment;
import dateline.model.Source;
import dateline.model.Span;
import dateline.model.TimeSpan;
import dateline.resolve.time.Anchoring;
import dateline.text.Sentences;
import java.time.LocalDate;
import java.util.List;

/// What this project makes of the same text and the same day.
final class Dateline implements TimeReader {
  private final DateReader reader = new DateReader();

  @Override
  public List<Found> read(String text, String published) {
    Article article =
        new Article(
            new Source(null, "article", "0".repeat(64), "UTF-8", null),
            Masthead.BLANK,
            text,
            List.of(new Segment(new Span(0, text.length()), Part.BODY)));
    Dating day =
        new Dating(
            TimeSpan.of(LocalDate.parse(published)), Dating.Basis.METADATA, List.of("given"));
    return Anchoring.anchored(reader.read(article, Sentences.in(article)), day).stream()
        .map(
            time ->
                new Found(time.span().start(), time.span().end(), time.type().name(), time.value()))
        .toList();
  }
}
