package dateline.resolve.time;

import dateline.extract.time.Meaning;
import dateline.extract.time.TimeExpression;
import dateline.model.Part;
import dateline.model.TimeSpan;
import dateline.resolve.time.Publication.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The time stamps of the readers' comments: nobody comments on a report before it is there.
final class CommentEvidence {
  private CommentEvidence() {}

  static @Nullable Evidence in(List<TimeExpression> expressions) {
    SlashOrder slashes = SlashOrder.of(expressions, null);
    return expressions.stream()
        .filter(e -> e.part() == Part.COMMENTS && isStamp(e.meaning()))
        .flatMap(e -> FullDates.day(e.meaning(), slashes).stream())
        .min(Comparator.naturalOrder())
        .map(CommentEvidence::before)
        .orElse(null);
  }

  /// Comments speak of any day in their prose; what dates them is in figures or has its time.
  private static boolean isStamp(Meaning meaning) {
    return meaning instanceof Meaning.Clock || meaning instanceof Meaning.Slashed;
  }

  private static Evidence before(LocalDate day) {
    String reason = "not after " + Wording.day(day) + ", when readers commented on it";
    return new Evidence(new TimeSpan(null, day), List.of(reason));
  }
}
