package dateline.extract.time;

import dateline.extract.time.Meaning.Base;
import dateline.extract.time.Meaning.Edge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts of a period: "early 2016", "mid-July", "the end of the year", "later that month",
/// "year-end".
final class Portions implements Rule {
  private static final List<Edge> EDGES = List.of(Edge.START, Edge.MIDDLE, Edge.END);

  private final Rule dates;

  Portions(Rule dates) {
    this.dates = dates;
  }

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    int edge = tokens.is(i, Kind.THE) ? i + 1 : i;
    if (tokens.is(edge, Kind.UNIT) && edge == i) {
      return unitEnd(tokens, i);
    }
    if (tokens.isOneOf(edge, "early", "small", "wee") && tokens.is(edge + 1, "hours")) {
      return hours(tokens, i, edge + 1);
    }
    if (tokens.is(edge, "latter") && tokens.isOneOf(edge + 1, "part", "half")) {
      Edge latter = tokens.is(edge + 1, "half") ? Edge.SECOND_HALF : Edge.END;
      return ofPeriod(tokens, i, edge + 1, latter);
    }
    if (tokens.isOneOf(edge, "first", "second", "last") && tokens.is(edge + 1, "half")) {
      boolean start = tokens.is(edge, "first");
      return ofPeriod(tokens, i, edge + 1, start ? Edge.FIRST_HALF : Edge.SECOND_HALF);
    }
    if (tokens.isOneOf(edge, "first", "last", "final") && tokens.is(edge + 1, "quarter")) {
      boolean start = tokens.is(edge, "first");
      return ofPeriod(tokens, i, edge + 1, start ? Edge.FIRST_QUARTER : Edge.LAST_QUARTER);
    }
    if (!tokens.is(edge, Kind.EDGE)) {
      return null;
    }
    Edge which = EDGES.get(tokens.value(edge));
    Match match = isNoun(tokens, edge) ? ofPeriod(tokens, i, edge, which) : null;
    if (match == null && isAdjective(tokens, edge)) {
      match = directly(tokens, i, edge, which);
    }
    return match;
  }

  private static boolean isNoun(Tokens tokens, int i) {
    return tokens.is(i + 1, "of")
        || (tokens.isOneOf(i, "early", "late", "earlier", "later") && isPart(tokens, i + 1));
  }

  private static boolean isPart(Tokens tokens, int i) {
    return tokens.isOneOf(i, "part", "half", "days", "weeks", "months", "years", "hours");
  }

  private static boolean isAdjective(Tokens tokens, int i) {
    return tokens.isOneOf(i, "early", "late", "earlier", "later", "mid", "middle", "end");
  }

  /// "the end of May", "the early part of the year".
  private @Nullable Match ofPeriod(Tokens tokens, int from, int edge, Edge which) {
    int of = isPart(tokens, edge + 1) ? edge + 2 : edge + 1;
    return tokens.is(of, "of") ? part(from, period(tokens, of + 1), which) : null;
  }

  /// "the early hours of Friday", "the small hours".
  private @Nullable Match hours(Tokens tokens, int from, int hours) {
    Match day = tokens.is(hours + 1, "of") ? dates.at(tokens, hours + 2) : null;
    if (day != null && Days.isDay(day.meaning())) {
      return new Match(from, day.to(), new Meaning.Clock("TMO", day.meaning()));
    }
    Match part = ofPeriod(tokens, from, hours - 1, Edge.START);
    Meaning here = new Meaning.Shifted(Grain.DAY, 0, Base.SETTING);
    boolean alone = hours > from + 1 && !tokens.is(hours + 1, "of");
    return part == null && alone
        ? new Match(from, hours + 1, new Meaning.Clock("TMO", here))
        : part;
  }

  /// "early May", "late in the year", "mid-2016".
  private @Nullable Match directly(Tokens tokens, int from, int edge, Edge which) {
    boolean hyphen = tokens.isHyphen(edge + 1) && tokens.isJoined(edge + 1);
    if (tokens.is(edge, "end") && !hyphen) {
      return null;
    }
    boolean inside = tokens.isOneOf(edge + 1, "in", "on");
    int whole = hyphen || inside ? edge + 2 : edge + 1;
    Match date = inside ? period(tokens, whole) : dates.at(tokens, whole);
    Edge seen =
        tokens.is(edge, "earlier") ? Edge.EARLIER : tokens.is(edge, "later") ? Edge.LATER : which;
    return date != null && isOther(tokens, edge, date) ? null : part(from, date, seen);
  }

  /// "earlier Friday", which is Friday, before something else.
  private static boolean isOther(Tokens tokens, int edge, Match date) {
    return tokens.isOneOf(edge, "earlier", "later")
        && date.from() == edge + 1
        && (tokens.is(date.from(), Kind.WEEKDAY) || tokens.is(date.from(), Kind.DEICTIC));
  }

  private static @Nullable Match part(int from, @Nullable Match whole, Edge which) {
    return whole == null
        ? null
        : new Match(from, whole.to(), new Meaning.Portion(which, whole.meaning()));
  }

  /// A date, or a unit with "the", as only the end or the beginning of one can be named.
  private @Nullable Match period(Tokens tokens, int i) {
    Match match = dates.at(tokens, i);
    return match == null && tokens.is(i, Kind.THE) && isCalendarUnit(tokens, i + 1)
        ? new Match(i, i + 2, here(tokens, i + 1))
        : match;
  }

  private static boolean isCalendarUnit(Tokens tokens, int i) {
    return Units.isSingular(tokens, i) && !Grain.numbered(tokens.value(i)).isBelowDay();
  }

  private static Meaning here(Tokens tokens, int unit) {
    return new Meaning.Shifted(Grain.numbered(tokens.value(unit)), 0, Base.SETTING);
  }

  /// "year-end", "year end", "month's end".
  private static @Nullable Match unitEnd(Tokens tokens, int i) {
    int end = tokens.isHyphen(i + 1) ? i + 2 : i + 1;
    end = tokens.isApostrophe(i + 1) && tokens.is(i + 2, "s") ? i + 3 : end;
    if (!isCalendarUnit(tokens, i) || !tokens.is(end, "end") || tokens.is(end + 1, "of")) {
      return null;
    }
    Years.Year year = tokens.is(i, "year") ? Years.read(tokens, end + 1) : null;
    Meaning whole = year == null ? here(tokens, i) : year.meaning();
    Meaning last = new Meaning.Share(Grain.DAY, -1, 1, whole);
    return new Match(i, year == null ? end + 1 : year.to(), last);
  }
}
