package dateline.resolve.time;

import dateline.model.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// The time of the file that a report was read from: it was there by then, but a file may have been
/// copied long after.
final class FileEvidence {
  /// Where a day ends last on Earth is where it is latest.
  private static final ZoneOffset LATEST = ZoneOffset.ofHours(14);

  private FileEvidence() {}

  /// The last day that it can be of, wherever it was saved.
  static Optional<LocalDate> lastDay(Source source) {
    Instant modified = source.modified();
    return modified == null ? Optional.empty() : Optional.of(LocalDate.ofInstant(modified, LATEST));
  }

  static String reason(LocalDate day) {
    return "not after " + Wording.day(day) + ", the time of its file, which is weak evidence";
  }
}
