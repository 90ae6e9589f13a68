package dateline.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When an event was that a report tells, as another report that states its own day says.
///
/// @param by the other's outlet, or where that is not known its title
/// @param there the other's sentence, and `here` that of the report to be dated
/// @param tie how the report to be dated ties the event to its own day, or null where it does not
public record EventDay(String by, LocalDate day, String there, String here, @Nullable Tie tie) {
  /// A day that a report names from where it stands: "Wednesday".
  ///
  /// @param mostDays how many days after it the report can be of
  public record Tie(String words, int mostDays) {}

  /// The days on which the report can be of.
  public TimeSpan published() {
    return new TimeSpan(day, tie == null ? null : day.plusDays(tie.mostDays()));
  }
}
