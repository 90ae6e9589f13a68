package dateline.resolve.time;

import dateline.extract.time.DateReader;
import dateline.extract.time.Meaning;
import dateline.extract.time.TimeExpression;
import dateline.model.Article;
import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Segment;
import dateline.model.Source;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the day, or the days, that somebody types by itself: "3 March 2017", "between 3 and 5
/// March 2017", "since May 2016".
public final class DayReader {
  private static final String WHICH =
      "Write a day such as 3 March 2017, a month, or between 3 and 5 March 2017";
  private static final String TWOFOLD = " can be two days: write the month by its name";
  private static final String YEARLESS = "Write the year too, such as 3 March 2017";

  /// What may stand before a date, between two, and behind.
  private static final Pattern LEAD =
      Pattern.compile("(?i)(on|in|between|from|since|after|until|before)?");

  private static final Pattern JOINT = Pattern.compile("(?i)and|to|until|till|[-–—]");

  private final DateReader dates = new DateReader();

  /// What was understood.
  public sealed interface Answer {
    /// @param days open at one side for "since" and the like
    record Days(TimeSpan days) implements Answer {}

    /// @param why in a sentence for the user
    record Unclear(String why) implements Answer {}
  }

  public Answer read(String typed) {
    String text = typed.strip();
    List<TimeExpression> expressions =
        dates.read(article(text), List.of(new Span(0, text.length())));
    for (TimeExpression expression : expressions) {
      if (expression.meaning() instanceof Meaning.Slashed date && isTwofold(date)) {
        return new Answer.Unclear("“" + expression.text() + "”" + TWOFOLD);
      }
    }
    List<TimeMention> mentions = Anchoring.anchored(expressions, null);
    if (mentions.stream().anyMatch(mention -> mention.value().startsWith("XXXX-"))) {
      return new Answer.Unclear(YEARLESS);
    }
    return days(text, mentions)
        .<Answer>map(Answer.Days::new)
        .orElseGet(() -> new Answer.Unclear(WHICH));
  }

  private static Article article(String text) {
    Span whole = new Span(0, text.length());
    return new Article(
        new Source(null, "", "", "UTF-8", null),
        Masthead.BLANK,
        text,
        List.of(new Segment(whole, Part.BODY)));
  }

  private static boolean isTwofold(Meaning.Slashed date) {
    return date.one() <= 12 && date.two() <= 12 && date.one() != date.two();
  }

  /// Nothing where there are other words than those of one date or of two that belong together.
  private static Optional<TimeSpan> days(String text, List<TimeMention> mentions) {
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    TimeMention first = mentions.getFirst();
    TimeMention last = mentions.getLast();
    String lead = text.substring(0, first.span().start()).strip().toLowerCase(Locale.ROOT);
    String rest = text.substring(last.span().end()).strip();
    if (!LEAD.matcher(lead).matches() || !rest.isEmpty()) {
      return Optional.empty();
    }
    TimeSpan days = first.days();
    return switch (mentions.size()) {
      case 1 -> days == null ? Optional.empty() : bounded(lead, days);
      case 2 -> joined(text, first, last);
      default -> Optional.empty();
    };
  }

  private static Optional<TimeSpan> bounded(String lead, TimeSpan days) {
    LocalDate first = days.first();
    LocalDate last = days.last();
    if (first == null || last == null) {
      return Optional.empty();
    }
    return switch (lead) {
      case "between" -> Optional.empty();
      case "from", "since" -> Optional.of(new TimeSpan(first, null));
      case "after" -> Optional.of(new TimeSpan(last.plusDays(1), null));
      case "until" -> Optional.of(new TimeSpan(null, last));
      case "before" -> Optional.of(new TimeSpan(null, first.minusDays(1)));
      default -> Optional.of(days);
    };
  }

  private static Optional<TimeSpan> joined(String text, TimeMention from, TimeMention to) {
    String joint = text.substring(from.span().end(), to.span().start()).strip();
    LocalDate first = from.days() == null ? null : from.days().first();
    LocalDate last = to.days() == null ? null : to.days().last();
    return JOINT.matcher(joint).matches() && first != null && last != null && !last.isBefore(first)
        ? Optional.of(new TimeSpan(first, last))
        : Optional.empty();
  }
}
