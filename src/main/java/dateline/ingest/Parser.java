package dateline.ingest;

import dateline.extract.time.DateReader;
import dateline.extract.time.TimeExpression;
import dateline.gazetteer.Candidate;
import dateline.gazetteer.Gazetteer;
import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Decided;
import dateline.model.Decisions;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Sense;
import dateline.model.Senses;
import dateline.model.Span;
import dateline.model.Testimony;
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
  private final Gazetteer gazetteer;
  private final PlaceReader places;

  public Parser(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    places = new PlaceReader(gazetteer);
  }

  /// The places that a name may mean, the surest first.
  public List<Place> places(String name) {
    return gazetteer.candidates(name).stream().map(Candidate::place).toList();
  }

  public Reading parse(Article article) {
    return parse(article, Decisions.NONE, List.of());
  }

  /// Understands an article as people want it understood; what they decided of another version of
  /// its text is found again in this one where it can be.
  ///
  /// English in full depth; of other languages the names of places alone, for the words that say
  /// days would be misread.
  ///
  /// @param article as its file was read, without what was decided
  /// @param everywhere what names mean in all reports; what the report decides itself counts before
  public Reading parse(Article article, Decisions decisions, List<Sense> everywhere) {
    return parse(article, decisions, everywhere, Testimony.NONE);
  }

  /// @param testimony what other reports say of when it came out
  Reading parse(Article article, Decisions decisions, List<Sense> everywhere, Testimony testimony) {
    Article asRead = inItsLanguage(article);
    Decisions found = decisions.foundIn(asRead.text());
    Senses senses = new Senses(found.senses()).before(everywhere);
    return parse(found.appliedTo(asRead), new Decided(asRead, found), senses, testimony);
  }

  private Reading parse(Article article, Decided decided, Senses senses, Testimony testimony) {
    List<Span> sentences = Sentences.in(article);
    List<TimeExpression> expressions =
        article.masthead().isEnglish() ? dates.read(article, sentences) : List.of();
    Decisions.Day day = decided.decisions().day();
    Dating published = day == null ? Publication.of(article, expressions, testimony) : day.dating();
    List<TimeMention> times = Anchoring.anchored(expressions, published);
    List<PlaceMention> places = this.places.read(article, senses);
    List<PlaceMention> dated =
        MentionDating.dated(article.text(), sentences, places, times, published);
    return new Reading(article, dated, times, published, decided);
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
