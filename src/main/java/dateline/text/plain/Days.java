package dateline.text.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as metadata, file fields, addresses and first lines write them in full.
///
/// A day that could be read in two ways, as `03/04/2017`, is none.
public final class Days {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String ISO = "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)";
  private static final String COMPACT = "((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)";
  private static final String DAY_FIRST =
      "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -](\\d{4})(?!\\d)";
  private static final String MONTH_FIRST = MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)";
  private static final String NUMERIC = "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)";

  /// A day in any of the forms that [#in] reads, for use within other patterns; it has groups.
  static final String ANY =
      "(?:" + String.join("|", ISO, COMPACT, DAY_FIRST, MONTH_FIRST, NUMERIC) + ")";

  private static final Pattern FORM = Pattern.compile("(?<!\\d)" + ANY, Pattern.CASE_INSENSITIVE);

  private Days() {}

  /// The first day that a text states in full.
  public static Optional<LocalDate> in(String text) {
    Matcher matcher = FORM.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher m) {
    if (m.group(1) != null) {
      return day(m.group(1), m.group(2), m.group(3));
    } else if (m.group(4) != null) {
      return day(m.group(4), m.group(5), m.group(6));
    } else if (m.group(7) != null) {
      return day(m.group(9), month(m.group(8)), m.group(7));
    } else if (m.group(10) != null) {
      return day(m.group(12), month(m.group(10)), m.group(11));
    }
    return numeric(m.group(13), m.group(14), m.group(15));
  }

  private static Optional<LocalDate> numeric(String first, String second, String year) {
    if (first.equals(second) || Integer.parseInt(first) > 12) {
      return day(year, second, first);
    }
    return Integer.parseInt(second) > 12 ? day(year, first, second) : Optional.empty();
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
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
