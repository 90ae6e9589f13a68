package dateline.text.plain;

import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Segment;
import dateline.model.Span;
import dateline.text.plain.Statements.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Cuts plain text, as it is copied or dumped from a page, into the parts of a report.
public final class PlainText {
  private static final int LONGEST_TITLE = 250;

  /// What sets two things of one line apart, as in the head of a sheet.
  private static final String COLUMN = "    ";

  private final String text;
  private final Masthead known;
  private final List<Line> lines;
  private final List<Optional<Cue>> cues;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Outline outline;
  private final int title;
  private final Opening opening;

  private PlainText(String text, Masthead known) {
    this.text = text;
    this.known = known;
    this.lines = Line.of(text);
    this.cues = lines.stream().map(Cue::of).toList();
    lines.forEach(line -> counts.merge(line.words(), 1, Integer::sum));
    this.outline = Outline.of(lines, cues);
    this.title = titleIndex();
    this.opening = openingOf(firstLine());
  }

  /// @param known what the file says of the report beside its text; it is kept, the gaps are filled
  public static Draft draft(String text, Masthead known) {
    PlainText page = new PlainText(text, known);
    List<Part> parts = page.parts();
    Draft unsigned = new Draft(known, text, page.segments(parts));
    return unsigned.signed(page.masthead(parts, unsigned));
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      parts.add(partOf(i, i == 0 ? Part.FURNITURE : parts.getLast()));
    }
    return parts;
  }

  private Part partOf(int i, Part previous) {
    if (isTitle(i)) {
      return Part.TITLE;
    } else if (i < outline.bodyStart()) {
      return above(i);
    } else if (i < outline.bodyEnd()) {
      return within(i);
    } else if (i < outline.commentsStart()) {
      return below(i, previous);
    }
    return cues.get(i).filter(cue -> cue == Cue.LEGAL).map(Cue::part).orElse(Part.COMMENTS);
  }

  private Part above(int i) {
    Line line = lines.get(i);
    if (DayLines.isOne(line.words())
        || (line.wordCount() < 12 && openingOf(line).length() >= line.span().length())) {
      return Part.DATELINE;
    } else if (cues.get(i).isPresent()) {
      Part part = cues.get(i).get().part();
      return part == Part.COMMENTS ? Part.FURNITURE : part;
    } else if (line.isName() || line.words().endsWith(",")) {
      return Part.BYLINE;
    }
    boolean heads = title >= 0 ? i > title : i + 1 == outline.bodyStart();
    return heads && !isRepeated(line) ? Part.BODY : Part.FURNITURE;
  }

  private Part within(int i) {
    Line line = lines.get(i);
    Optional<Cue> cue = cues.get(i);
    boolean inset = cue.isPresent() && !(line.isProse() && isProseCue(cue.get()));
    if (inset) {
      return cue.get().part();
    }
    return i > outline.bodyStart() && !line.isProse() && isRepeated(line)
        ? Part.FURNITURE
        : Part.BODY;
  }

  private static boolean isProseCue(Cue cue) {
    return cue == Cue.LEGAL || cue == Cue.BIOGRAPHY || cue == Cue.COMMENT_MARK;
  }

  private Part below(int i, Part previous) {
    Line line = lines.get(i);
    if (cues.get(i).isPresent()) {
      return cues.get(i).get().part();
    } else if (line.isProse()) {
      return previous == Part.RELATED ? Part.RELATED : Part.NOTICE;
    } else if (line.isName() && signs(i)) {
      return Part.BYLINE;
    }
    return previous == Part.RELATED ? Part.RELATED : Part.FURNITURE;
  }

  /// Whether a name below the article is its author's: it follows at once, or a biography follows.
  private boolean signs(int i) {
    boolean biography = i + 1 < cues.size() && cues.get(i + 1).equals(Optional.of(Cue.BIOGRAPHY));
    return i == outline.bodyEnd() || biography;
  }

  private boolean isRepeated(Line line) {
    return counts.getOrDefault(line.words(), 0) > 1;
  }

  private boolean isTitle(int i) {
    String words = lines.get(i).words();
    if (known.title() != null) {
      return i <= outline.bodyStart() && words.equalsIgnoreCase(known.title().strip());
    }
    return title >= 0
        && (i == title || (i < outline.bodyStart() && words.equals(lines.get(title).words())));
  }

  private int titleIndex() {
    int top = outline.bodyStart();
    return firstAbove(top, line -> isRepeated(line) && !line.isName())
        .or(() -> firstAbove(top, line -> !line.isName()))
        .or(() -> firstAbove(top, line -> true))
        .orElseGet(() -> isLongTitle(top) ? top : -1);
  }

  private Optional<Integer> firstAbove(int top, Predicate<Line> wanted) {
    return IntStream.range(0, Math.min(top, lines.size()))
        .filter(i -> cues.get(i).isEmpty() && mayBeTitle(lines.get(i)) && wanted.test(lines.get(i)))
        .boxed()
        .findFirst();
  }

  private boolean mayBeTitle(Line line) {
    return line.wordCount() >= 3
        && !line.span().of(text).contains(COLUMN)
        && line.words().length() <= LONGEST_TITLE
        && !line.words().matches(".*[.,;:]")
        && !DayLines.isOne(line.words())
        && openingOf(line).length() == 0;
  }

  private boolean isLongTitle(int top) {
    return outline.bodyEnd() > top + 1
        && mayBeTitle(lines.get(top))
        && !lines.get(top).endsSentence()
        && lines.get(top + 1).isProse();
  }

  private @Nullable Line firstLine() {
    int first = outline.bodyStart() == title ? title + 1 : outline.bodyStart();
    return first < lines.size() ? lines.get(first) : null;
  }

  private static Opening openingOf(@Nullable Line line) {
    return line == null ? Opening.NONE : Opening.of(line.words() + " ");
  }

  private List<Segment> segments(List<Part> parts) {
    Segments segments = new Segments();
    for (int i = 0; i < lines.size(); i++) {
      Span span = lines.get(i).span();
      if (parts.get(i) == Part.BODY && lines.get(i).equals(firstLine())) {
        int length = Opening.of(span.of(text)).length();
        if (length > 0) {
          segments.startAt(span.start(), Part.DATELINE);
        }
        segments.startAt(span.start() + length, Part.BODY);
      } else {
        segments.startAt(span.start(), parts.get(i));
      }
    }
    return segments.closedAt(text.length());
  }

  private Masthead masthead(List<Part> parts, Draft draft) {
    Statements shown = new Statements();
    if (title >= 0) {
      shown.add(Field.TITLE, Optional.of(lines.get(title).words()), "its first lines");
    }
    new Credits(draft, opening).state(shown);
    shown.add(Field.LANGUAGE, Languages.guess(text), "its words");
    shown.published(statedDay(parts).map(Datings::firstLine));
    return known.completedBy(shown.masthead());
  }

  private Optional<LocalDate> statedDay(List<Part> parts) {
    return IntStream.range(0, Math.min(outline.bodyStart(), lines.size()))
        .filter(i -> parts.get(i) == Part.DATELINE || parts.get(i) == Part.BYLINE)
        .mapToObj(i -> lines.get(i).words())
        .sorted(Comparator.comparing(DayLines::isOfChange))
        .flatMap(words -> Days.in(words).stream())
        .findFirst()
        .or(opening::day);
  }
}
