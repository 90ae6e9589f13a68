package dateline.resolve.time;

import dateline.extract.time.DateReader;
import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Found;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Segment;
import dateline.model.Source;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.model.TimeSpan;
import dateline.text.Sentences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles made of a few words.
final class Texts {
  private static final Source SOURCE = new Source(null, "a.txt", "0".repeat(64), "UTF-8", null);
  private static final DateReader READER = new DateReader();

  private Texts() {}

  static Article body(String text) {
    return article(text, List.of(new Segment(new Span(0, text.length()), Part.BODY)));
  }

  static Article withComments(String body, String comments) {
    Span first = new Span(0, body.length());
    return article(
        body + comments,
        List.of(
            new Segment(first, Part.BODY),
            new Segment(
                new Span(body.length(), body.length() + comments.length()), Part.COMMENTS)));
  }

  /// A body, and under it comments, in a file of a time.
  static Article savedOn(String instant, String body, String... comments) {
    Article article = withComments(body, String.join("", comments));
    Source source =
        new Source(null, "a.txt", SOURCE.sha256(), SOURCE.charset(), Instant.parse(instant));
    return new Article(source, article.masthead(), article.text(), article.segments());
  }

  static Article statedOn(LocalDate day, String text) {
    Article article = body(text);
    Masthead masthead = new Masthead(null, null, null, null, null, published(day));
    return new Article(SOURCE, masthead, text, article.segments());
  }

  static Article changedOn(LocalDate day, String text) {
    Article article = body(text);
    Masthead masthead =
        new Masthead(null, null, null, null, null, null, published(day), Found.NOWHERE);
    return new Article(SOURCE, masthead, text, article.segments());
  }

  private static Article article(String text, List<Segment> segments) {
    return new Article(SOURCE, Masthead.BLANK, text, segments);
  }

  static Dating published(LocalDate day) {
    return new Dating(TimeSpan.of(day), Dating.Basis.METADATA, List.of("its page says so"));
  }

  static @Nullable Dating publication(Article article) {
    return Publication.of(article, READER.read(article, Sentences.in(article)));
  }

  static List<TimeMention> mentions(Article article, @Nullable Dating published) {
    return Anchoring.anchored(READER.read(article, Sentences.in(article)), published);
  }
}
