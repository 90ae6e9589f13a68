package dateline.explore;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Days as the interface writes them: "24 September 2017 to 3 October 2017".
public final class DateWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private DateWords() {}

  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /// A span in words; `undated` where there is none.
  public static String of(@Nullable TimeSpan span) {
    if (span == null) {
      return "undated";
    }
    LocalDate first = span.first();
    LocalDate last = span.last();
    if (first == null) {
      return last == null ? "all time" : "until " + of(last);
    }
    if (last == null) {
      return "from " + of(first);
    }
    return first.equals(last) ? of(first) : of(first) + " to " + of(last);
  }
}
