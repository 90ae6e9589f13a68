package dateline.resolve.time;

import dateline.model.Dating;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Reading;
import dateline.model.Segment;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.text.Sentences;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The facts that would date a report, as its own words let one ask for them.
public final class MissingFacts {
  private static final int MOST = 3;
  private static final int LONGEST = 96;

  private static final Pattern YEARLESS_DAY = Pattern.compile("XXXX-\\d\\d-\\d\\d.*");
  private static final Pattern YEARLESS_MONTH = Pattern.compile("XXXX-(\\d\\d|[A-Z]\\w)");
  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-\\d.*");
  private static final Pattern FROM_NOW =
      Pattern.compile(
          "(?i).*\\bago\\b.*|(the )?(last|past|this|next|coming)\\b.*|yesterday|tomorrow|tonight");
  private static final Pattern AGE =
      Pattern.compile("(?i)(an?|\\d+|one|two|three) (day|week|month|year)s? ago");
  private static final Pattern EVENT =
      Pattern.compile(
          "(?i)\\b(operation|offensive|campaign|assault|attack|siege|strikes?|clashes|battle"
              + "|talks|ceasefire|truce|summit|election|vote|referendum|protests?|earthquake"
              + "|floods?|trial|visit|deal|agreement|deployment|convoy|manoeuv\\w+|maneuvers?)\\b");
  private static final Pattern BEGUN =
      Pattern.compile(
          "(?i)\\b(began|begun|started|launched|captured|seized|opened|erupted|signed)\\b");
  private static final Pattern AHEAD =
      Pattern.compile("(?i)\\b(will|upcoming|expected to|planned|plans to|is due|are due)\\b");

  private final Reading reading;
  private final String text;
  private final List<Span> sentences;

  private MissingFacts(Reading reading) {
    this.reading = reading;
    text = reading.article().text();
    sentences =
        reading.article().segments().stream()
            .filter(segment -> segment.part() == Part.BODY)
            .map(Segment::span)
            .flatMap(span -> Sentences.in(text, span).stream())
            .toList();
  }

  /// Up to three facts in words, the most telling first; none where the day is known.
  public static List<String> of(Reading reading) {
    Dating published = reading.published();
    boolean known = published != null && published.days().days().filter(d -> d == 1).isPresent();
    return known ? List.of() : new MissingFacts(reading).facts();
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    Stream.of(
            yearlessDay(),
            weekday(),
            fromNow(),
            begun(),
            commentsAge(),
            yearlessMonth(),
            page(),
            ahead(),
            first())
        .flatMap(Optional::stream)
        .filter(fact -> facts.stream().noneMatch(other -> sameQuote(other, fact)))
        .limit(MOST)
        .forEach(facts::add);
    return facts.isEmpty() ? List.of("the page or the paper that it is from") : facts;
  }

  /// Whether two facts ask after the same sentence.
  private static boolean sameQuote(String one, String other) {
    return quote(one).equals(quote(other)) && !quote(one).isEmpty();
  }

  private static String quote(String fact) {
    return fact.substring(Math.max(0, fact.lastIndexOf('\u201c')), fact.length());
  }

  private Optional<String> yearlessDay() {
    return mention(time -> YEARLESS_DAY.matcher(time.value()).matches())
        .map(time -> "which year's " + oneLine(time.text()) + " it means: " + quoted(time.span()));
  }

  private Optional<String> yearlessMonth() {
    return mention(time -> YEARLESS_MONTH.matcher(time.value()).matches())
        .map(
            time -> "of which year it says “" + oneLine(time.text()) + "”: " + quoted(time.span()));
  }

  private Optional<String> weekday() {
    return mention(time -> WEEKDAY.matcher(time.value()).matches())
        .map(time -> "the date of its “" + oneLine(time.text()) + "”: " + quoted(time.span()));
  }

  private Optional<String> fromNow() {
    return mention(time -> time.days() == null && FROM_NOW.matcher(time.text()).matches())
        .map(time -> "the days of its “" + oneLine(time.text()) + "”: " + quoted(time.span()));
  }

  private Optional<String> begun() {
    return sentence(words -> BEGUN.matcher(words).find() && EVENT.matcher(words).find())
        .map(span -> "when this happened, before it came out: " + quoted(span));
  }

  private Optional<String> ahead() {
    return sentence(words -> AHEAD.matcher(words).find() && EVENT.matcher(words).find())
        .map(span -> "when this happened, after it came out: " + quoted(span));
  }

  private Optional<String> first() {
    return sentence(_ -> true).map(span -> "when this happened: " + quoted(span));
  }

  private Optional<String> commentsAge() {
    return reading.dates().stream()
        .filter(time -> time.part() == Part.COMMENTS && AGE.matcher(time.text()).matches())
        .findFirst()
        .map(time -> "when the page was saved: a comment was then of “" + time.text() + "”");
  }

  private Optional<String> page() {
    Masthead masthead = reading.article().masthead();
    String host = masthead.url() == null ? null : host(masthead.url());
    return Optional.ofNullable(host == null ? masthead.outlet() : host)
        .map(where -> "the page at " + where + ": its address or its source can hold the day");
  }

  private static @Nullable String host(String url) {
    try {
      return URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private Optional<TimeMention> mention(Predicate<TimeMention> fits) {
    return reading.dates().stream()
        .filter(time -> time.part().isArticle() && fits.test(time))
        .findFirst();
  }

  /// A sentence that does not say itself when what it tells of was.
  private Optional<Span> sentence(Predicate<String> fits) {
    return sentences.stream()
        .filter(span -> fits.test(span.of(text)) && !isDated(span))
        .findFirst();
  }

  private boolean isDated(Span sentence) {
    return reading.dates().stream()
        .anyMatch(time -> sentence.contains(time.span()) && time.days() != null);
  }

  /// The sentence around a span, cut to where the span is.
  private String quoted(Span span) {
    Span sentence = sentences.stream().filter(s -> s.overlaps(span)).reduce(span, Span::joinedWith);
    int start = sentence.start();
    int end = sentence.end();
    if (end - start > LONGEST) {
      start = Math.clamp(span.start() - LONGEST / 2, start, Math.max(start, end - LONGEST));
      start = start == sentence.start() ? start : text.indexOf(' ', start) + 1;
      end = Math.max(start + 1, text.lastIndexOf(' ', Math.min(end, start + LONGEST)));
    }
    String words = oneLine(text.substring(start, end)).strip();
    boolean whole = end == sentence.end();
    return (start > sentence.start() ? "“… " : "“") + words + (whole ? "”" : " …”");
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
