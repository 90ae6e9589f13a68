package dateline.view.reader;

import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Segment;
import dateline.model.Span;
import dateline.model.TimeMention;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cuts the lines of a text into runs at the ends of its mentions.
final class Paragraphs {
  private final Reading reading;
  private final String text;

  Paragraphs(Reading reading) {
    this.reading = reading;
    this.text = reading.article().text();
  }

  /// The lines of a segment that are not blank.
  List<Block> in(Segment segment) {
    List<Block> lines = new ArrayList<>();
    int start = segment.span().start();
    int end = segment.span().end();
    while (start < end) {
      int newline = text.indexOf('\n', start);
      int stop = newline < 0 || newline > end ? end : newline;
      Span line = stripped(start, stop);
      if (line.length() > 0) {
        lines.add(paragraph(line, segment));
      }
      start = stop + 1;
    }
    return lines;
  }

  private Span stripped(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private Block paragraph(Span line, Segment segment) {
    String words = line.of(text);
    boolean isRightToLeft =
        !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    List<PlaceMention> places =
        segment.part().isArticle()
            ? reading.places().stream().filter(p -> p.span().overlaps(line)).toList()
            : List.of();
    List<TimeMention> times =
        segment.part().isArticle()
            ? reading.dates().stream().filter(t -> t.span().overlaps(line)).toList()
            : List.of();
    return new Block.Paragraph(line, runs(line, places, times), segment.part(), isRightToLeft);
  }

  private List<Run> runs(Span line, List<PlaceMention> places, List<TimeMention> times) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
    Stream.concat(places.stream().map(PlaceMention::span), times.stream().map(TimeMention::span))
        .flatMap(span -> Stream.of(span.start(), span.end()))
        .filter(line::contains)
        .forEach(cuts::add);
    List<Run> runs = new ArrayList<>();
    int start = line.start();
    for (int end : cuts.tailSet(start, false)) {
      Span piece = new Span(start, end);
      runs.add(new Run(start, piece.of(text), innermost(places, piece), first(times, piece)));
      start = end;
    }
    return runs;
  }

  private static @Nullable PlaceMention innermost(List<PlaceMention> places, Span piece) {
    return places.stream()
        .filter(place -> place.span().contains(piece))
        .min(Comparator.comparingInt(place -> place.span().length()))
        .orElse(null);
  }

  private static @Nullable TimeMention first(List<TimeMention> times, Span piece) {
    return times.stream().filter(time -> time.span().contains(piece)).findFirst().orElse(null);
  }
}
