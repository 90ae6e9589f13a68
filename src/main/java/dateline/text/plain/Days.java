package dateline.text.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as metadata, file fields, addresses and first lines write them in full, in many languages.
///
/// A day stays as it is written, whatever zone stands beside it. One that could be read in two
/// ways, as `03/04/2017`, is none, unless it is known which stands first where it was written.
public final class Days {
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String CLOCK_DIGITS = "(?:(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?)?";
  private static final String ISO =
      "(\\d{4})(?:[-/.]|年\\s?|년\\s?)(\\d{1,2})(?:[-/.]|月\\s?|월\\s?)(\\d{1,2})(?!\\d)";
  private static final String COMPACT =
      "((?:19|20)\\d{2})(\\d{2})(\\d{2})" + CLOCK_DIGITS + "(?!\\d)";
  private static final String NUMERIC = "(\\d{1,2})([/.-])(\\d{1,2})[/.-](\\d{4})(?!\\d)";
  private static final String DAY_FIRST =
      "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -](\\d{4})(?!\\d)";
  private static final String MONTH_FIRST = MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)";

  /// An English day or one in figures, for use within other patterns; it has groups.
  static final String ANY =
      "(?:" + String.join("|", ISO, COMPACT, DAY_FIRST, MONTH_FIRST, NUMERIC) + ")";

  private static final String NAME = "(" + MonthNames.ANY + ")\\.?";
  private static final String GAP = "(?:\\s+|[-/])";
  private static final Pattern FORM =
      Pattern.compile(
          "(?<!\\d)(?:"
              + String.join(
                  "|",
                  ISO,
                  COMPACT,
                  NUMERIC,
                  "(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|-?(?:го|е))?(?:\\s+(?:of|de|del|di|d’|d'|den))?"
                      + GAP
                      + "?"
                      + NAME
                      + ",?(?:\\s+(?:de|del))?"
                      + GAP
                      + "(\\d{4})(?!\\d)",
                  NAME + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)",
                  "(\\d{4})(?:\\.|\\.?\\s+gada|\\s+m\\.)?" + GAP + NAME + GAP + "(\\d{1,2})(?!\\d)")
              + ")",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}");

  /// Which figure is the day in `03/04/2017`.
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  private Days() {}

  /// Whether a word names a month in one of the languages of the press.
  public static boolean isMonth(String word) {
    return MonthNames.number(word) > 0;
  }

  /// The first day that a text states in full.
  public static Optional<LocalDate> in(String text) {
    return in(text, Order.UNKNOWN);
  }

  public static Optional<LocalDate> in(String text, Order order) {
    String plain =
        DIGITS.matcher(text).replaceAll(m -> "" + Character.digit(m.group().codePointAt(0), 10));
    if (!YEAR.matcher(plain).find()) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(plain);
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher, order);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher m, Order order) {
    if (m.group(1) != null) {
      return day(m.group(1), m.group(2), m.group(3));
    } else if (m.group(4) != null) {
      return day(m.group(4), m.group(5), m.group(6));
    } else if (m.group(7) != null) {
      return numeric(
          m.group(7), m.group(9), m.group(10), m.group(8).equals(".") ? Order.DAY_FIRST : order);
    } else if (m.group(11) != null) {
      return day(m.group(13), month(m.group(12)), m.group(11));
    } else if (m.group(14) != null) {
      return day(m.group(16), month(m.group(14)), m.group(15));
    }
    return day(m.group(17), month(m.group(18)), m.group(19));
  }

  private static Optional<LocalDate> numeric(
      String first, String second, String year, Order order) {
    if (first.equals(second) || Integer.parseInt(first) > 12 || order == Order.DAY_FIRST) {
      return day(year, second, first);
    }
    return Integer.parseInt(second) > 12 || order == Order.MONTH_FIRST
        ? day(year, first, second)
        : Optional.empty();
  }

  private static String month(String name) {
    return String.valueOf(MonthNames.number(name));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() >= 1900 && date.getYear() < 2200 ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
