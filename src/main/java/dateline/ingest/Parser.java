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
import dateline.text.plain.Languages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Understands an article: all stages after its text, joined.
///
/// Can be shared between threads.
public final class Parser {
  private final DateReader dates = new DateReader();
  private final PlaceReader places;

  public Parser(Gazetteer gazetteer) {
    places = new PlaceReader(gazetteer);
  }

  /// English in full depth; of other languages the names of places alone, for the words that say
  /// days would be misread.
  public Reading parse(Article asRead) {
    Article article = inItsLanguage(asRead);
    List<Span> sentences = Sentences.in(article);
    List<TimeExpression> expressions =
        article.masthead().isEnglish() ? dates.read(article, sentences) : List.of();
    Dating published = Publication.of(article, expressions);
    List<TimeMention> times = Anchoring.anchored(expressions, published);
    List<PlaceMention> dated =
        MentionDating.dated(article.text(), sentences, places.read(article), times, published);
    return new Reading(article, dated, times, published);
  }

  private static Article inItsLanguage(Article article) {
    String stated = article.masthead().language();
    String settled = Languages.settled(stated, ownText(article));
    return Objects.equals(stated, settled)
        ? article
        : new Article(
            article.source(),
            article.masthead().inLanguage(settled),
            article.text(),
            article.segments());
  }

  private static String ownText(Article article) {
    return article.segments().stream()
        .filter(segment -> segment.part().isArticle())
        .map(segment -> segment.span().of(article.text()))
        .collect(Collectors.joining("\n"));
  }
}
