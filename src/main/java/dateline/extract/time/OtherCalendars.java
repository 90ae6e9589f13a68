package dateline.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/// Dates with the month names of the Levant ("15 Nisan 2017") and of the Islamic calendar ("3
/// Ramadan 1438 AH"), where a day or a year stands beside the name.
final class OtherCalendars implements Rule {
  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    if (tokens.is(i, Kind.NUMBER) && isHijriEra(tokens, i + 1)) {
      return hijriYear(tokens, i);
    }
    int name = WrittenDates.isDayNumber(tokens, i) ? i + 1 : i;
    name = name > i && tokens.is(name, "of") ? name + 1 : name;
    if (!tokens.isCapitalised(name)) {
      return null;
    }
    int day = name > i ? tokens.value(i) : 0;
    return switch (tokens.kind(name)) {
      case LEVANTINE -> levantine(tokens, i, name, day);
      case HIJRI -> hijri(tokens, i, name, day);
      default -> null;
    };
  }

  private static @Nullable Match levantine(Tokens tokens, int from, int name, int day) {
    int behind = behindName(tokens, name);
    boolean second = behind > name + 1 && isSecond(tokens, behind - 1);
    int month =
        switch (tokens.value(name)) {
          case 0 -> second ? 1 : 12;
          case 10 -> second ? 11 : 10;
          default -> tokens.value(name);
        };
    Years.Year year = Years.read(tokens, tokens.isSign(behind, ',') ? behind + 1 : behind);
    if (year != null) {
      Cycle cycle = day > 0 ? Cycle.MONTH_DAY : Cycle.MONTH;
      return cycle
          .in(year.number(), day > 0 ? month * 100 + day : month)
          .map(period -> new Match(from, year.to(), new Meaning.Absolute(period)))
          .orElse(null);
    }
    return day > 0 && Cycle.MONTH_DAY.in(2000, month * 100 + day).isPresent()
        ? new Match(from, behind, Meaning.Yearly.of(Cycle.MONTH_DAY, month * 100 + day))
        : null;
  }

  private static @Nullable Match hijri(Tokens tokens, int from, int name, int day) {
    int behind = behindName(tokens, name);
    boolean second = behind > name + 1 && isSecond(tokens, behind - 1);
    int month = tokens.value(name) + (second ? 1 : 0);
    int year = tokens.isSign(behind, ',') ? behind + 1 : behind;
    int number = tokens.value(year);
    if (!tokens.is(year, Kind.NUMBER) || number < 1300 || number > 1600) {
      return null;
    }
    boolean era = tokens.is(year + 1, Kind.ERA) || tokens.is(year + 1, "h");
    try {
      LocalDate date = LocalDate.from(HijrahDate.of(number, month, Math.max(day, 15)));
      Period period =
          day > 0
              ? Period.day(LocalDate.from(HijrahDate.of(number, month, day)))
              : new Period(Grain.MONTH, date);
      return new Match(from, era ? year + 2 : year + 1, new Meaning.Absolute(period));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isHijriEra(Tokens tokens, int i) {
    return tokens.is(i, Kind.ERA) && tokens.value(i) == 2;
  }

  /// "1437 AH": the year that holds the most of it.
  private static @Nullable Match hijriYear(Tokens tokens, int i) {
    try {
      int year = LocalDate.from(HijrahDate.of(tokens.value(i), 7, 1)).getYear();
      return new Match(i, i + 2, new Meaning.Absolute(Period.year(year)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// Behind a name of one word or of two: "Kanun al-Thani".
  private static int behindName(Tokens tokens, int name) {
    int next = tokens.isHyphen(name + 1) ? name + 2 : name + 1;
    if (tokens.isOneOf(next, "al", "ath", "el", "ul", "at", "as", "l")) {
      next = tokens.isHyphen(next + 1) ? next + 2 : next + 1;
    }
    boolean second =
        isSecond(tokens, next)
            || tokens.isOneOf(next, "awwal", "awal", "ula", "oula", "qadah", "qidah", "qi", "qada");
    return second ? next + 1 : name + 1;
  }

  private static boolean isSecond(Tokens tokens, int i) {
    return tokens.isOneOf(
        i, "thani", "thania", "akhir", "akhira", "akhar", "hijjah", "hijja", "hija");
  }
}
