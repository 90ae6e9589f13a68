package dateline.resolve.time;

import dateline.model.TimeMention;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long what is told of a time went on: "from 3 to 5 May" is one stretch of days though both of
/// its ends are times of their own, and "since March" reaches to the day of the report.
final class Stretch {
  /// What joins two times into a stretch whatever stands before the first.
  private static final Pattern TO =
      Pattern.compile(
          "(?i)\\s*(?:to|till?|until|through|[-\u2013\u2014])\\s*(?:about|around)?\\s*");

  private static final Pattern AND = Pattern.compile("(?i)\\s*and\\s*");
  private static final Pattern BETWEEN = Pattern.compile("(?i).*\\bbetween\\s*", Pattern.DOTALL);
  private static final Pattern SINCE = Pattern.compile("(?i).*\\bsince\\s*", Pattern.DOTALL);

  /// How many UTF-16 units before a time are looked at.
  private static final int LEAD = 12;

  private final String text;
  private final @Nullable TimeSpan report;

  /// @param report the days that the report can be of, where both are known
  Stretch(String text, @Nullable TimeSpan report) {
    this.text = text;
    this.report = report;
  }

  /// The days that a time is one end of, or its own.
  ///
  /// @param told the times of its sentence, in their order
  @Nullable TimeSpan of(TimeMention time, List<TimeMention> told) {
    int at = told.indexOf(time);
    if (at + 1 < told.size()) {
      TimeSpan on = joined(time, told.get(at + 1));
      if (on != null) {
        return on;
      }
    }
    TimeSpan back = at > 0 ? joined(told.get(at - 1), time) : null;
    return back != null ? back : since(time);
  }

  private @Nullable TimeSpan joined(TimeMention from, TimeMention to) {
    TimeSpan first = from.days();
    TimeSpan last = to.days();
    if (first == null || last == null || !isJoined(from, to)) {
      return null;
    }
    TimeSpan both = first.joinedWith(last);
    return both.first() != null && both.first().equals(first.first()) ? both : null;
  }

  private boolean isJoined(TimeMention from, TimeMention to) {
    String joint = text.substring(from.span().end(), to.span().start());
    return TO.matcher(joint).matches()
        || (AND.matcher(joint).matches() && BETWEEN.matcher(before(from)).matches());
  }

  private String before(TimeMention time) {
    return text.substring(Math.max(0, time.span().start() - LEAD), time.span().start());
  }

  private @Nullable TimeSpan since(TimeMention time) {
    TimeSpan days = time.days();
    if (days == null || !SINCE.matcher(before(time)).matches()) {
      return days;
    }
    LocalDate first = days.first();
    LocalDate until = report == null ? null : report.last();
    return first == null || until == null || until.isBefore(first)
        ? new TimeSpan(first, null)
        : new TimeSpan(first, until);
  }
}
