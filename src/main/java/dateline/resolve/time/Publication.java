package dateline.resolve.time;

import dateline.extract.time.TimeExpression;
import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Dating.Basis;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a report was published, reasoned from every piece of evidence that it holds: what its page
/// states, its first lines, its readers' comments, and what its text calls past.
///
/// A date that only bounds the day leaves the other side open; no evidence gives no date.
public final class Publication {
  private Publication() {}

  /// @param expressions as read from the whole article
  public static @Nullable Dating of(Article article, List<TimeExpression> expressions) {
    Evidence comments = CommentEvidence.in(expressions);
    Dating stated = article.masthead().published();
    if (stated != null) {
      return dating(new Evidence(stated.days(), stated.reasons()), stated.basis(), comments);
    }
    Evidence first = FirstLineEvidence.in(article, expressions);
    if (first != null) {
      return dating(first, Basis.DATELINE, comments);
    }
    Evidence text = TextEvidence.in(expressions);
    return text == null
        ? comments == null ? null : dating(comments, Basis.COMMENTS, null)
        : dating(text, Basis.TEXT, comments);
  }

  /// The stronger evidence, narrowed by the comments where both can be true.
  private static Dating dating(Evidence evidence, Basis basis, @Nullable Evidence comments) {
    List<String> reasons = new ArrayList<>(evidence.reasons());
    if (comments == null) {
      return new Dating(evidence.days(), basis, reasons);
    }
    Optional<TimeSpan> both = evidence.days().intersectedWith(comments.days());
    if (both.isEmpty() && basis == Basis.TEXT) {
      return new Dating(comments.days(), Basis.COMMENTS, comments.reasons());
    }
    if (both.isPresent()) {
      reasons.addAll(comments.reasons());
    }
    return new Dating(both.orElse(evidence.days()), basis, reasons);
  }

  /// What bounds the day of publication, and why in words.
  record Evidence(TimeSpan days, List<String> reasons) {
    static Evidence on(LocalDate day, String reason) {
      return new Evidence(TimeSpan.of(day), List.of(reason));
    }
  }
}
