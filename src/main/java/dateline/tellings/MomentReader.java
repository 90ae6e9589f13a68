package dateline.tellings;

import dateline.model.EventDay.Tie;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.model.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads when the event of a sentence was from the sentence's time expressions. The day on which
/// somebody said something is not one of them.
final class MomentReader {
  private static final int WEEK = 7;

  private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)\\b(mon|tues|wednes|thurs|fri|satur|sun)day");
  private static final Pattern DATE = Pattern.compile("(?:XXXX|\\d{4})-(\\d\\d-\\d\\d).*");
  private static final Pattern LAST = Pattern.compile("(?i)(?:the )?(?:last|past|previous)\\b.*");
  private static final Pattern NEAR =
      Pattern.compile(
          "(?i)(?:(?:early|late|earlier|later) )?(?:today|yesterday|tonight|(?:on"
              + " )?(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|this"
              + " (?:morning|afternoon|evening|week)|last night|overnight|(?:the )?last week)");

  /// "the ministry said on", "told the agency".
  private static final Pattern SAID_BEFORE =
      Pattern.compile(
          "(?is).*\\b(?:said|says|saying|told|tells|reported|reports|announced|added|confirmed|stated"
              + "|claimed|condemned|issued|published|released|statement|report|interview|tweeted|wrote)\\b(?:\\s+(?:on|in|to|at|a"
              + "|an|the|by|late|early|earlier|state|news|radio|tv|television|media|agency|agencies"
              + "|reporters|journalists|statement|interview|(?-i:\\p{Lu})[\\p{L}.'’-]*))*,?\\s*");

  /// "On Tuesday the ministry said".
  private static final Pattern SAID_AFTER =
      Pattern.compile(
          "(?i),?[^,.;]{0,40}\\b(?:said|told|announced|reported|confirmed|stated|claimed)\\b.*",
          Pattern.DOTALL);

  private static final Pattern STRETCH =
      Pattern.compile(
          "(?i).*\\b(?:since|until|till|before|after|by|between|from|following)\\s+"
              + "(?:(?:early|late)\\s+)?",
          Pattern.DOTALL);

  /// How many UTF-16 units of a sentence may go before a time that opens it: "On ".
  private static final int OPENING = 8;

  private final String text;
  private final boolean isDated;

  /// @param isDated whether the report states its day, so that the days of its times are told by
  ///   itself and not by other reports
  MomentReader(String text, boolean isDated) {
    this.text = text;
    this.isDated = isDated;
  }

  /// Nothing where the sentence tells of several times.
  Optional<Moment> in(Span sentence, List<TimeMention> times) {
    List<TimeMention> own = times.stream().filter(time -> !isOfSaying(sentence, time)).toList();
    if (own.stream().anyMatch(time -> STRETCH.matcher(before(sentence, time)).matches())) {
      return Optional.empty();
    }
    List<TimeSpan> spans = own.stream().map(this::days).filter(Objects::nonNull).toList();
    Optional<TimeSpan> common =
        spans.stream()
            .map(Optional::of)
            .reduce(Optional.of(TimeSpan.EVER), MomentReader::intersected);
    Set<DayOfWeek> weekdays =
        own.stream().flatMap(t -> weekday(t).stream()).collect(Collectors.toSet());
    Set<MonthDay> dates = own.stream().flatMap(t -> date(t).stream()).collect(Collectors.toSet());
    return common.isEmpty() || weekdays.size() > 1 || dates.size() > 1
        ? Optional.empty()
        : Optional.of(moment(common.get(), weekdays, dates, tie(own)));
  }

  private static Optional<TimeSpan> intersected(Optional<TimeSpan> one, Optional<TimeSpan> other) {
    return one.flatMap(a -> other.flatMap(a::intersectedWith));
  }

  private static Moment moment(
      TimeSpan common, Set<DayOfWeek> weekdays, Set<MonthDay> dates, @Nullable Tie tie) {
    LocalDate day = common.first();
    return day != null && day.equals(common.last())
        ? Moment.on(day, tie)
        : new Moment(
            null,
            weekdays.stream().findFirst().orElse(null),
            dates.stream().findFirst().orElse(null),
            tie);
  }

  private boolean isOfSaying(Span sentence, TimeMention time) {
    String before = before(sentence, time);
    String after = text.substring(time.span().end(), sentence.end());
    return SAID_BEFORE.matcher(before).matches()
        || (before.length() <= OPENING && SAID_AFTER.matcher(after).matches());
  }

  private String before(Span sentence, TimeMention time) {
    return text.substring(sentence.start(), time.span().start());
  }

  private @Nullable TimeSpan days(TimeMention time) {
    return isDated || YEAR.matcher(time.text()).matches() ? time.days() : null;
  }

  private static Optional<DayOfWeek> weekday(TimeMention time) {
    Matcher matcher = WEEKDAY.matcher(time.text());
    return matcher.find()
        ? Optional.of(DayOfWeek.valueOf(matcher.group().toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /// A day and month that the text names, not one that was reckoned from the report's day.
  private static Optional<MonthDay> date(TimeMention time) {
    Matcher matcher = DATE.matcher(time.value());
    return matcher.matches() && time.text().chars().anyMatch(Character::isDigit)
        ? Optional.of(MonthDay.parse("--" + matcher.group(1)))
        : Optional.empty();
  }

  private static @Nullable Tie tie(List<TimeMention> times) {
    return times.stream()
        .map(TimeMention::text)
        .filter(words -> NEAR.matcher(words).matches())
        .filter(words -> words.chars().noneMatch(Character::isDigit))
        .findFirst()
        .map(words -> new Tie(words, LAST.matcher(words).matches() ? 2 * WEEK : WEEK))
        .orElse(null);
  }
}
