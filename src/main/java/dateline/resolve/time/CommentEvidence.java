package dateline.resolve.time;

import dateline.extract.time.Meaning;
import dateline.extract.time.TimeExpression;
import dateline.model.Article;
import dateline.model.Part;
import dateline.model.TimeSpan;
import dateline.resolve.time.Publication.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The time stamps of the readers' comments: nobody comments on a report before it is there.
final class CommentEvidence {
  private static final int LONGEST_STAMP_LINE = 48;

  private CommentEvidence() {}

  static @Nullable Evidence in(Article article, List<TimeExpression> expressions) {
    return Stream.concat(stamps(expressions).stream(), ages(article, expressions).stream())
        .min(Comparator.comparing(evidence -> evidence.days().last()))
        .orElse(null);
  }

  private static Optional<Evidence> stamps(List<TimeExpression> expressions) {
    SlashOrder slashes = SlashOrder.of(expressions, null);
    return expressions.stream()
        .filter(e -> e.part() == Part.COMMENTS && isStamp(e.meaning()))
        .flatMap(e -> FullDates.day(e.meaning(), slashes).stream())
        .min(Comparator.naturalOrder())
        .map(day -> notAfter(day, "when readers commented on it"));
  }

  /// Comments speak of any day in their prose; what dates them is in figures or has its time.
  private static boolean isStamp(Meaning meaning) {
    return meaning instanceof Meaning.Clock || meaning instanceof Meaning.Slashed;
  }

  /// Ages of comments, "3 years ago", counted from the last day that the page can be of.
  private static Optional<Evidence> ages(Article article, List<TimeExpression> expressions) {
    return FileEvidence.lastDay(article.source())
        .flatMap(
            saved ->
                expressions.stream()
                    .filter(e -> e.part() == Part.COMMENTS && standsAlone(article.text(), e))
                    .flatMap(e -> age(e, saved).stream())
                    .min(Comparator.comparing(evidence -> evidence.days().last())));
  }

  private static Optional<Evidence> age(TimeExpression e, LocalDate saved) {
    return e.meaning() instanceof Meaning.Shifted(var unit, int count, Meaning.Base base)
            && base == Meaning.Base.MOMENT
            && count < 0
        ? Optional.of(
            notAfter(
                unit.plus(saved, count),
                "as a comment was “%s” by the time of the file".formatted(e.text())))
        : Optional.empty();
  }

  /// Whether it is the stamp of a comment and not said in one.
  private static boolean standsAlone(String text, TimeExpression e) {
    int start = text.lastIndexOf('\n', e.span().start()) + 1;
    int end = text.indexOf('\n', e.span().end());
    String line = text.substring(start, end < 0 ? text.length() : end).strip();
    return line.length() <= LONGEST_STAMP_LINE
        && (line.endsWith(e.text()) || line.startsWith(e.text()));
  }

  private static Evidence notAfter(LocalDate day, String why) {
    String reason = "not after " + Wording.day(day) + ", " + why;
    return new Evidence(new TimeSpan(null, day), List.of(reason));
  }
}
