package dateline.resolve.time;

import dateline.extract.time.Meaning;
import dateline.extract.time.TimeExpression;
import dateline.model.TimeSpan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells texts that recount a history from news: many stated years far from the report's own, and
/// hardly a "yesterday" or "Wednesday".
final class Histories {
  private static final int ENOUGH = 4;

  private Histories() {}

  static boolean tells(List<TimeExpression> expressions, @Nullable TimeSpan published) {
    long stated = expressions.stream().filter(e -> isDistant(e.meaning(), published)).count();
    long told = expressions.stream().filter(e -> isTold(e.meaning())).count();
    return stated >= ENOUGH && stated > 2 * told;
  }

  private static boolean isDistant(Meaning meaning, @Nullable TimeSpan published) {
    return switch (meaning) {
      case Meaning.Absolute(var period) ->
          published == null
              || Math.abs(
                      period.first().getYear()
                          - Objects.requireNonNull(published.first()).getYear())
                  > 1;
      case Meaning.Portion(_, Meaning whole) -> isDistant(whole, published);
      default -> false;
    };
  }

  private static boolean isTold(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Weekday _ -> true;
      case Meaning.Shifted(_, _, Meaning.Base base) -> base == Meaning.Base.REPORT;
      case Meaning.Clock(_, Meaning day) -> day != null && isTold(day);
      default -> false;
    };
  }
}
