package dateline.tellings;

import dateline.model.Dating;
import dateline.model.InTextOrder;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Segment;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what the sentences of a report tell of events.
public final class TellingReader {
  /// A sentence with more places than this lists several events.
  private static final int MOST_PLACES = 2;

  /// In UTF-16 units; what is longer is a page without full stops.
  private static final int LONGEST_SENTENCE = 800;

  private static final int LONGEST_QUOTE = 110;

  private final Reading reading;
  private final String text;
  private final MomentReader moments;
  private final InTextOrder<PlaceMention> places;
  private final InTextOrder<TimeMention> times;

  private TellingReader(Reading reading) {
    this.reading = reading;
    text = reading.article().text();
    places =
        new InTextOrder<>(
            reading.places().stream().filter(p -> SmallPlaces.of(p).isPresent()).toList(),
            PlaceMention::span);
    times = new InTextOrder<>(reading.dates(), TimeMention::span);
    Dating published = reading.published();
    moments = new MomentReader(text, published != null && published.isStated());
  }

  /// In the order of the text; only English is read.
  public static List<Telling> in(Reading reading) {
    return reading.article().masthead().isEnglish()
        ? new TellingReader(reading).tellings()
        : List.of();
  }

  private List<Telling> tellings() {
    List<Telling> found = new ArrayList<>();
    for (Segment segment : reading.article().segments()) {
      if (segment.part().isArticle() && !places.inside(segment.span()).isEmpty()) {
        Sentences.in(text, segment.span()).stream()
            .filter(sentence -> sentence.length() <= LONGEST_SENTENCE)
            .forEach(sentence -> telling(sentence).ifPresent(found::add));
      }
    }
    return found;
  }

  private Optional<Telling> telling(Span sentence) {
    Set<String> where =
        places.inside(sentence).stream()
            .flatMap(place -> SmallPlaces.of(place).stream())
            .collect(Collectors.toUnmodifiableSet());
    if (where.isEmpty() || where.size() > MOST_PLACES) {
      return Optional.empty();
    }
    List<TimeMention> own = times.inside(sentence);
    String words = sentence.of(text);
    Set<Toll> tolls = TollReader.in(words, spans(own, sentence.start()));
    return tolls.isEmpty()
        ? Optional.empty()
        : moments
            .in(sentence, own)
            .map(
                moment ->
                    new Telling(
                        quote(words), where, tolls, Act.in(words), Target.in(words), moment));
  }

  private static List<Span> spans(List<TimeMention> times, int start) {
    return times.stream()
        .map(time -> new Span(time.span().start() - start, time.span().end() - start))
        .toList();
  }

  private static String quote(String sentence) {
    String line = sentence.strip().replaceAll("\\s+", " ");
    int end = line.length() <= LONGEST_QUOTE ? line.length() : line.lastIndexOf(' ', LONGEST_QUOTE);
    return end == line.length() ? line : line.substring(0, Math.max(1, end)) + " …";
  }
}
