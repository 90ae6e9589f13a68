package dateline.explore;

import dateline.model.Article;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Segment;
import dateline.model.Span;
import dateline.text.Sentences;

/// A sentence that mentions a place, cut where the mention is.
///
/// @param before what the sentence says before the mention
/// @param mention the words of the mention
/// @param after what the sentence says after it
public record Quote(Sighting sighting, String before, String mention, String after) {
  /// The most of a sentence that is quoted on either side, in UTF-16 units.
  private static final int LONGEST = 160;

  /// The sentence that a sighting stands in.
  public static Quote of(Reading reading, Sighting sighting) {
    String text = reading.article().text();
    Span words = sighting.mention().span();
    Span sentence = sentenceAround(reading.article(), sighting.mention());
    return new Quote(
        sighting,
        lastOf(oneLine(text.substring(sentence.start(), words.start()))),
        oneLine(words.of(text)),
        firstOf(oneLine(text.substring(words.end(), sentence.end()))));
  }

  private static Span sentenceAround(Article article, PlaceMention mention) {
    Span words = mention.span();
    return article.segments().stream()
        .map(Segment::span)
        .filter(segment -> segment.contains(words))
        .flatMap(segment -> Sentences.in(article.text(), segment).stream())
        .filter(sentence -> sentence.overlaps(words))
        .reduce(words, Span::joinedWith);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String lastOf(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.indexOf(' ', text.length() - LONGEST);
    return "…" + text.substring(space < 0 ? text.length() - LONGEST : space);
  }

  private static String firstOf(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space < 0 ? LONGEST : space) + " …";
  }
}
