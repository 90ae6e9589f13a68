package dateline.ingest;

import dateline.extract.time.DateReader;
import dateline.extract.time.TimeExpression;
import dateline.gazetteer.Gazetteer;
import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.resolve.PlaceReader;
import dateline.resolve.time.Anchoring;
import dateline.resolve.time.MentionDating;
import dateline.resolve.time.Publication;
import dateline.text.Sentences;
import java.util.List;

/// Understands an article: all stages after its text, joined.
///
/// Can be shared between threads.
public final class Parser {
  private final DateReader dates = new DateReader();
  private final PlaceReader places;

  public Parser(Gazetteer gazetteer) {
    places = new PlaceReader(gazetteer);
  }

  public Reading parse(Article article) {
    List<Span> sentences = Sentences.in(article);
    List<TimeExpression> expressions = dates.read(article, sentences);
    Dating published = Publication.of(article, expressions);
    List<TimeMention> times = Anchoring.anchored(expressions, published);
    List<PlaceMention> dated =
        MentionDating.dated(article.text(), sentences, places.read(article), times, published);
    return new Reading(article, dated, times, published);
  }
}
