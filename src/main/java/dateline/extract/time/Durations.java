package dateline.extract.time;

import dateline.extract.time.Meaning.Base;
import dateline.extract.time.Meaning.Side;
import org.jspecify.annotations.Nullable;

/// Lengths of time, and days counted by them: "two weeks", "the past 48 hours", "three days later",
/// "a year ago", "months".
final class Durations implements Rule {
  private record Lead(int to, int pick) {}

  private static final int NO_PICK = -1;

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    if (isHyphened(tokens, i)) {
      return null;
    }
    Lead lead = lead(tokens, i);
    Count count = Count.at(tokens, lead.to);
    if (count == null && tokens.is(lead.to - 1, "another") && Units.isSingular(tokens, lead.to)) {
      count = new Count(lead.to, "1", 1);
    }
    if (count == null) {
      return lead.pick != NO_PICK ? picked(tokens, i, lead) : plural(tokens, i);
    }
    count = upTo(tokens, lead.to, count);
    int unit = behindAdjectives(tokens, count.to());
    boolean tied = tokens.isHyphen(unit) && tokens.isJoined(unit) && tokens.isJoined(unit + 1);
    unit = tied ? unit + 1 : unit;
    if (!isUnit(tokens, unit, count) || isAge(tokens, unit) || isTiedBefore(tokens, lead.to)) {
      return null;
    }
    if (isFraction(tokens, unit)) {
      return null;
    }
    if (isRate(tokens, i, unit)) {
      Match rate = Frequencies.every(tokens, i, count);
      return rate == null ? null : rate.meaning(new Meaning.InHistory(rate.meaning()));
    }
    Length length = Length.of(tokens, unit, count);
    if (lead.pick == NO_PICK) {
      Match rate = Frequencies.per(tokens, i, length);
      Match longer = rate == null && !tied ? CompoundLengths.at(tokens, i, length) : rate;
      if (longer != null) {
        return longer;
      }
    }
    if (!tied && lead.pick == NO_PICK) {
      Match shifted = shifted(tokens, i, length);
      if (shifted != null) {
        return shifted;
      }
    }
    boolean partial = tokens.is(length.to(), "of");
    int to = behindAhead(tokens, length.to());
    return new Match(i, to, length.meaning(partial ? Side.UNKNOWN : side(lead.pick)));
  }

  /// Takes in the second count of "two or three weeks"; the first one counts.
  private static Count upTo(Tokens tokens, int from, Count count) {
    boolean tied = tokens.isHyphen(count.to()) && tokens.isJoined(count.to());
    boolean between = tokens.is(count.to(), "and") && tokens.is(from - 1, "between");
    boolean open = tied && tokens.isOneOf(count.to() + 1, "to", "or");
    Count other =
        tied || between || tokens.isOneOf(count.to(), "to", "or")
            ? Count.at(tokens, open ? count.to() + 2 : count.to() + 1)
            : null;
    int unit = other == null ? 0 : tokens.isHyphen(other.to()) ? other.to() + 1 : other.to();
    return other != null && other.value() > count.value() && tokens.is(unit, Kind.UNIT)
        ? new Count(other.to(), count.text(), count.value())
        : count;
  }

  /// "the two-week war", of which the article is no part.
  private static boolean isHyphened(Tokens tokens, int i) {
    boolean article = tokens.is(i, Kind.THE) || tokens.is(i, Kind.AN);
    Count count = article ? Count.at(tokens, i + 1) : null;
    int hyphen = count == null ? i + 2 : count.to();
    return article
        && tokens.isHyphen(hyphen)
        && tokens.isJoined(hyphen)
        && tokens.isJoined(hyphen + 1)
        && tokens.is(count == null ? i + 1 : hyphen + 1, Kind.UNIT);
  }

  private static boolean isTiedBefore(Tokens tokens, int i) {
    boolean joined =
        tokens.isSign(i - 1, '.') || tokens.isSign(i - 1, '$') || tokens.isHyphen(i - 1);
    return (tokens.isJoined(i) && joined) || tokens.is(i - 1, "as");
  }

  /// Takes in "the", "the last", "the first", "another".
  private static Lead lead(Tokens tokens, int i) {
    int next = tokens.is(i, Kind.THE) ? i + 1 : i;
    boolean first =
        tokens.is(next, Kind.ORDINAL) && tokens.isOneOf(next, "first", "final", "opening");
    if (tokens.is(next, Kind.PICK) && !isVerb(tokens, next)) {
      return new Lead(next + 1, tokens.value(next));
    }
    if (first && next > i) {
      return new Lead(next + 1, NO_PICK);
    }
    return new Lead(tokens.isOneOf(next, "another") ? next + 1 : next, NO_PICK);
  }

  /// "will last 72 hours".
  private static boolean isVerb(Tokens tokens, int i) {
    return tokens.is(i, "last")
        && (tokens.is(i - 1, Kind.FUTURE_VERB)
            || tokens.isOneOf(i - 1, "to", "not", "did", "does", "may", "might"));
  }

  private static Side side(int pick) {
    return Picks.isBefore(pick) ? Side.BEFORE : Picks.isAfter(pick) ? Side.AFTER : Side.UNKNOWN;
  }

  private static boolean isUnit(Tokens tokens, int i, Count count) {
    if (!tokens.is(i, Kind.UNIT)) {
      return tokens.is(i, "second") && count.value() > 0 && tokens.isHyphen(i - 1);
    }
    boolean year = count.value() >= 1000 && !Units.isPlural(tokens, i);
    boolean share = tokens.isOneOf(i, "half") || (tokens.is(i, "quarter") && count.value() == 1);
    return !share && !year;
  }

  /// "four flights a week", "24 hours a day".
  private static boolean isRate(Tokens tokens, int i, int unit) {
    boolean counted =
        tokens.kind(i - 1).isNumber()
            || tokens.is(i - 1, Kind.UNIT)
            || tokens.is(i - 1, Kind.COUNTED)
            || (tokens.is(i - 1, Kind.OTHER) && tokens.endsWith(i - 1, "s"));
    return tokens.is(i, Kind.AN) && unit == i + 1 && counted && !isShifted(tokens, unit + 1);
  }

  private static boolean isShifted(Tokens tokens, int i) {
    return direction(tokens, i) != 0;
  }

  /// "three-quarters of".
  private static boolean isFraction(Tokens tokens, int unit) {
    return tokens.is(unit, "quarters") && (tokens.is(unit + 1, "of") || tokens.isHyphen(unit - 1));
  }

  /// "37 years old", "a 44-year-old"; "an 8-month-old truce" lasts.
  private static boolean isAge(Tokens tokens, int unit) {
    boolean tied = tokens.isHyphen(unit + 1);
    int next = tied ? unit + 2 : unit + 1;
    if (tied && tokens.is(next, "old") && !tokens.isOneOf(unit, "year", "years")) {
      return false;
    }
    return tokens.isOneOf(next, "old", "olds")
        || (tokens.is(next, "of") && tokens.is(next + 1, "age"));
  }

  private static int behindAdjectives(Tokens tokens, int i) {
    boolean adjective =
        tokens.isOneOf(
            i,
            "more",
            "full",
            "whole",
            "entire",
            "straight",
            "consecutive",
            "additional",
            "long",
            "short",
            "trading",
            "working",
            "business",
            "calendar",
            "fiscal",
            "successive",
            "further",
            "such");
    boolean epithet =
        tokens.is(i, Kind.OTHER) && !tokens.endsWith(i, "s") && !tokens.endsWith(i, "ed");
    boolean plural = tokens.is(i + 1, Kind.UNIT) && Units.isPlural(tokens, i + 1);
    boolean between = plural && (epithet || tokens.is(i, Kind.PICK)) && !tokens.isCapitalised(i);
    return adjective || between ? i + 1 : i;
  }

  /// "the past year", "the next few" is none, "recent weeks".
  private static @Nullable Match picked(Tokens tokens, int i, Lead lead) {
    boolean compound = tokens.isHyphen(lead.to + 1) && tokens.is(lead.to + 2, Kind.UNIT);
    if (lead.pick == NO_PICK
        || !tokens.is(lead.to, Kind.UNIT)
        || tokens.is(lead.to, "half")
        || compound) {
      return null;
    }
    Grain grain = Grain.numbered(tokens.value(lead.to));
    boolean plural = Units.isPlural(tokens, lead.to);
    boolean definite = tokens.is(i, Kind.THE);
    if (plural && !definite) {
      return loose(i, lead.to + 1, lead.pick);
    }
    boolean length = definite && (Picks.isLast(lead.pick) || Picks.isPast(lead.pick));
    if (!plural && !length) {
      return null;
    }
    Count count = plural ? new Count(lead.to, "X", 0) : new Count(lead.to, "1", 1);
    return new Match(
        i, lead.to + 1, new Length(lead.to + 1, grain, count, 1).meaning(side(lead.pick)));
  }

  /// "recent years", "coming weeks".
  private static @Nullable Match loose(int from, int to, int pick) {
    boolean coming = Picks.isAfter(pick);
    boolean past = Picks.isBefore(pick) || pick == 10;
    return coming || past
        ? new Match(from, to, new Meaning.Vague(coming ? "FUTURE_REF" : "PAST_REF"))
        : null;
  }

  /// "years", "for months", "weeks later".
  private static @Nullable Match plural(Tokens tokens, int i) {
    int unit = tokens.is(i, Kind.THE) ? i + 1 : i;
    if (!tokens.is(unit, Kind.UNIT) || !Units.isPlural(tokens, unit) || isAge(tokens, unit)) {
      return null;
    }
    if (tokens.isHyphen(i - 1) || tokens.is(i - 1, Kind.VAGUE)) {
      return null;
    }
    if (tokens.isOneOf(i, "quarters", "seconds", "hrs", "weekends")) {
      return null;
    }
    Length length = Length.of(tokens, unit, new Count(unit, "X", 0));
    Match shifted = shifted(tokens, i, length);
    return shifted != null
        ? shifted
        : new Match(i, behindAhead(tokens, length.to()), length.meaning(Side.UNKNOWN));
  }

  /// Behind "ahead" and "to come".
  private static int behindAhead(Tokens tokens, int i) {
    if (tokens.is(i, "ahead") && !tokens.is(i + 1, "of")) {
      return i + 1;
    }
    return tokens.is(i, "to") && tokens.is(i + 1, "come") ? i + 2 : i;
  }

  /// Takes in "ago", "later", "earlier" and their like.
  private static @Nullable Match shifted(Tokens tokens, int from, Length length) {
    int i = length.to();
    int direction = direction(tokens, i);
    if (direction == 0) {
      return null;
    }
    boolean now = tokens.is(i, "from");
    boolean ago = tokens.is(i, "ago") || now || tokens.is(i, "hence");
    Base base = ago ? Base.MOMENT : Base.STORY;
    boolean that = tokens.isOneOf(i, "after", "before") && tokens.isOneOf(i + 1, "that", "this");
    boolean two = now || that;
    Match match = new Match(from, two ? i + 2 : i + 1, length.meaning(Side.UNKNOWN));
    boolean untold = that && length.count().value() == 0;
    if (length.grain().isBelowDay() || untold) {
      return match;
    }
    if (ago && length.count().value() > 0 && tokens.isOneOf(match.to(), "today", "tomorrow")) {
      int count = direction * length.count().value() * length.factor();
      Meaning day = new Meaning.SameDay(length.grain(), count);
      return tokens.is(match.to(), "today") ? new Match(from, match.to() + 1, day) : match;
    }
    return match.meaning(length.shifted(direction, base));
  }

  static int direction(Tokens tokens, int i) {
    if (tokens.isOneOf(i, "ago", "earlier", "previously", "beforehand")
        || (tokens.is(i, "before") && endsPhrase(tokens, i + 1))) {
      return -1;
    }
    boolean after =
        tokens.isOneOf(i, "later", "hence", "afterwards", "afterward")
            || (tokens.isOneOf(i, "after", "on") && endsPhrase(tokens, i + 1))
            || (tokens.is(i, "from") && tokens.is(i + 1, "now"));
    return after ? 1 : 0;
  }

  private static boolean endsPhrase(Tokens tokens, int i) {
    if (tokens.isOneOf(i, "that", "this")) {
      return endsPhrase(tokens, i + 1);
    }
    return tokens.isSign(i, '.') || tokens.isSign(i, ',') || tokens.isSign(i, ';');
  }
}
