package dateline.resolve.time;

import dateline.model.Dating;
import dateline.model.InTextOrder;
import dateline.model.PlaceMention;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.model.TimeSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which days each mention of a place belongs to: those that its sentence speaks of, or else those
/// of the sentence before it in the paragraph that names any, or else the days of the report.
public final class MentionDating {
  private final String text;
  private final List<Span> sentences;
  private final InTextOrder<TimeMention> times;
  private final @Nullable TimeSpan report;
  private final Stretch stretch;

  private MentionDating(
      String text, List<Span> sentences, List<TimeMention> times, @Nullable Dating published) {
    this.text = text;
    this.sentences = sentences;
    this.times = new InTextOrder<>(times, TimeMention::span);
    this.report = published == null || !published.days().isBounded() ? null : published.days();
    this.stretch = new Stretch(text, report);
  }

  /// The same mentions in the same order, with [PlaceMention#when] set where anything tells it.
  ///
  /// @param sentences of the whole text, in its order
  public static List<PlaceMention> dated(
      String text,
      List<Span> sentences,
      List<PlaceMention> places,
      List<TimeMention> times,
      @Nullable Dating published) {
    MentionDating dating = new MentionDating(text, sentences, times, published);
    return places.stream().map(dating::dated).toList();
  }

  private PlaceMention dated(PlaceMention place) {
    return new PlaceMention(
        place.span(), place.text(), place.part(), place.role(), place.location(), when(place));
  }

  private @Nullable TimeSpan when(PlaceMention place) {
    if (!place.part().isArticle()) {
      return null;
    }
    int sentence = sentenceOf(place.span());
    for (int i = sentence; i >= 0 && (i == sentence || sharesParagraph(i)); i--) {
      List<TimeMention> told = told(sentences.get(i));
      if (!told.isEmpty()) {
        return nearest(told, place.span()).map(time -> stretch.of(time, told)).orElse(report);
      }
    }
    return report;
  }

  private int sentenceOf(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (sentences.get(middle).start() <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.isEmpty() ? -1 : low;
  }

  /// Whether a sentence and the one behind it stand in one paragraph.
  private boolean sharesParagraph(int sentence) {
    int end = sentences.get(sentence).end();
    return text.substring(end, sentences.get(sentence + 1).start()).indexOf('\n') < 0;
  }

  /// What a sentence says of when: dates and times, tied to the calendar or not.
  private List<TimeMention> told(Span sentence) {
    return times.inside(sentence).stream().filter(MentionDating::saysWhen).toList();
  }

  private static boolean saysWhen(TimeMention time) {
    return switch (time.type()) {
      case DATE, TIME -> !time.value().endsWith("_REF");
      case DURATION -> time.days() != null;
      case SET -> false;
    };
  }

  private static Optional<TimeMention> nearest(List<TimeMention> told, Span place) {
    return told.stream()
        .filter(time -> time.days() != null)
        .min((a, b) -> Integer.compare(distance(a.span(), place), distance(b.span(), place)));
  }

  private static int distance(Span time, Span place) {
    return time.start() >= place.end()
        ? time.start() - place.end()
        : Math.max(0, place.start() - time.end());
  }
}
