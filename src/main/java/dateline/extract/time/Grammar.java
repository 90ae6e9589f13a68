package dateline.extract.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All the rules together: the longest expression that begins with a token, with the words that
/// make it rough ("nearly", "more than") taken in.
final class Grammar implements Rule {
  private final Rule expressions;

  Grammar() {
    Rule units = new Units();
    Rule years = new WhichYear(units);
    Rule dates =
        new Remembered(
            new Longest(
                List.of(
                    new WrittenDates(years),
                    new NumericDates(),
                    new MilitaryTimes(),
                    new OtherCalendars(),
                    new Weekdays(),
                    new Feasts(),
                    new Seasons(years),
                    units,
                    new Years(),
                    new YearsBefore(),
                    new DaysOfMonth(),
                    new Beyond(),
                    new Deictics())),
            0);
    Rule days =
        new Remembered(
            new Longest(
                List.of(dates, new Shares(dates), new DayParts(dates), new Neighbours(dates))),
            1);
    Rule clocks = new Clocks(days);
    expressions =
        new Longest(
            List.of(
                days,
                clocks,
                new Portions(new Longest(List.of(days, clocks))),
                new Durations(),
                new WholeUnits(),
                new Frequencies(),
                new References(),
                new Eras()));
  }

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    if (!canBegin(tokens, i)) {
      return null;
    }
    int inner = behindRoughness(tokens, i);
    if (inner > i) {
      Match match = expressions.at(tokens, inner);
      if (match != null && canBeRough(tokens, i, match.meaning())) {
        return match.startingAt(i);
      }
    }
    return inner == i || tokens.isOneOf(i, "some") ? expressions.at(tokens, i) : null;
  }

  /// A quick look, which spares most words the rules.
  private static boolean canBegin(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case OTHER -> tokens.isNameOfTime(i);
      case COUNTED, PAST_VERB, FUTURE_VERB, MERIDIEM, ZONE, AGO -> false;
      case SIGN -> tokens.isApostrophe(i) && tokens.is(i + 1, Kind.NUMBER);
      case PREPOSITION -> tokens.is(i, "at") && tokens.isOneOf(i + 1, "least", "most");
      case THE, AN, ABOUT, EVERY -> goesOn(tokens, i + 1);
      case PICK -> goesOn(tokens, i + 1) || tokens.isOneOf(i, "recent", "current");
      default -> true;
    };
  }

  private static boolean goesOn(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case OTHER -> tokens.isNameOfTime(i);
      case COUNTED, PAST_VERB, FUTURE_VERB, PREPOSITION, MERIDIEM, ZONE, AGO -> false;
      case SIGN -> tokens.isApostrophe(i) || tokens.isSign(i, '.');
      default -> true;
    };
  }

  private static boolean canBeRough(Tokens tokens, int i, Meaning meaning) {
    return switch (meaning) {
      case Meaning.Vague _, Meaning.Repeated _, Meaning.Weekday _ -> false;
      case Meaning.Length(_, _, int count, _) -> count > 0 || !tokens.is(i, "over");
      case Meaning.Shifted _ -> true;
      default -> !tokens.isOneOf(i, "over", "under", "some");
    };
  }

  /// Behind "about", "nearly", "more than", "at least", "up to", where a count may follow.
  private static int behindRoughness(Tokens tokens, int i) {
    int next = i;
    if (tokens.isOneOf(i, "more", "less", "longer", "fewer") && tokens.is(i + 1, "than")) {
      next = i + 2;
    } else if (tokens.is(i, "at") && tokens.isOneOf(i + 1, "least", "most")) {
      next = i + 2;
    } else if (tokens.is(i, "up") && tokens.is(i + 1, "to")) {
      next = i + 2;
    } else if (tokens.is(i, "no")
        && tokens.isOneOf(i + 1, "more", "less")
        && tokens.is(i + 2, "than")) {
      next = i + 3;
    } else if (tokens.is(i, Kind.ABOUT) && !(tokens.isCapitalised(i) && tokens.length(i) < 3)) {
      int dot = tokens.isOneOf(i, "ca", "c") && tokens.isSign(i + 1, '.') ? i + 2 : i + 1;
      next = tokens.is(dot, Kind.THE) || tokens.is(dot, Kind.PICK) ? i : dot;
    }
    return next;
  }

  /// Several rules tried side by side; the longest match wins, of two as long the first rule's.
  private record Longest(List<Rule> rules) implements Rule {
    @Override
    public @Nullable Match at(Tokens tokens, int i) {
      Match best = null;
      for (Rule rule : rules) {
        Match match = rule.at(tokens, i);
        if (match != null && (best == null || match.to() > best.to())) {
          best = match;
        }
      }
      return best;
    }
  }
}
