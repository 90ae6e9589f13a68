package dateline.resolve.time;

import dateline.extract.time.Grain;
import dateline.extract.time.Meaning;
import java.time.LocalDate;
import java.util.Optional;

/// The days that expressions name in full, with day, month and year.
final class FullDates {
  private FullDates() {}

  static Optional<LocalDate> day(Meaning meaning, SlashOrder slashes) {
    return switch (meaning) {
      case Meaning.Absolute(var period) when period.grain() == Grain.DAY ->
          Optional.of(period.first());
      case Meaning.Slashed date -> Optional.of(slashes.day(date).first());
      case Meaning.Clock(_, Meaning day) when day != null -> day(day, slashes);
      default -> Optional.empty();
    };
  }
}
