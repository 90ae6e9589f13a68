package dateline.text.plain;

import dateline.model.Dating;
import dateline.model.Dating.Basis;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Publication days that a page or file states, each with its reason in words.
public final class Datings {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private Datings() {}

  public static Dating firstLine(LocalDate day) {
    return of(day, Basis.DATELINE, "its first lines say ");
  }

  public static Dating line(LocalDate day) {
    return of(day, Basis.DATELINE, "a line beside its text says ");
  }

  public static Dating address(LocalDate day) {
    return of(day, Basis.URL, "its address says ");
  }

  /// @param where what states the day, as the subject of a sentence: "the page's metadata"
  public static Dating metadata(LocalDate day, String where) {
    return of(day, Basis.METADATA, where + " says ");
  }

  private static Dating of(LocalDate day, Basis basis, String reason) {
    return new Dating(TimeSpan.of(day), basis, List.of(reason + day.format(WORDS)));
  }
}
