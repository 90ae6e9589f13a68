package dateline.resolve.time;

import dateline.extract.time.TimeExpression;
import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Dating.Basis;
import dateline.model.Testimony;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a report was published, reasoned from every piece of evidence that it holds: what its page
/// states, its first lines, its readers' comments, what its text calls past, and what it says is
/// still to come.
///
/// A date that only bounds the day leaves the other side open; no evidence gives no date.
public final class Publication {
  private final Article article;
  private final List<TimeExpression> expressions;
  private final Testimony testimony;
  private final @Nullable Evidence comments;

  private Publication(Article article, List<TimeExpression> expressions, Testimony testimony) {
    this.article = article;
    this.expressions = expressions;
    this.testimony = testimony;
    comments = CommentEvidence.in(article, expressions);
  }

  /// @param expressions as read from the whole article
  public static @Nullable Dating of(Article article, List<TimeExpression> expressions) {
    return of(article, expressions, Testimony.NONE);
  }

  /// @param testimony what other reports say; it counts where the report does not say itself
  public static @Nullable Dating of(
      Article article, List<TimeExpression> expressions, Testimony testimony) {
    return new Publication(article, expressions, testimony).dating();
  }

  private @Nullable Dating dating() {
    Evidence first = FirstLineEvidence.in(article, expressions);
    Dating stated = article.masthead().published();
    if (stated != null) {
      return stated(new Evidence(stated.days(), stated.reasons()), stated.basis(), first);
    }
    return first != null ? stated(first, Basis.DATELINE, null) : bounded();
  }

  /// A day that the report states of itself, with what speaks for it and against it.
  private Dating stated(Evidence evidence, Basis basis, @Nullable Evidence first) {
    Evidence all = comments == null ? evidence : evidence.narrowedBy(comments).orElse(evidence);
    List<String> reasons = new ArrayList<>(all.reasons());
    reasons.addAll(Contradictions.in(article, expressions, evidence, first, comments));
    return new Dating(all.days(), basis, reasons);
  }

  /// What only bounds the day, the surest first.
  private @Nullable Dating bounded() {
    Evidence text = TextEvidence.in(article, expressions);
    Evidence bounds = comments;
    Basis basis = Basis.COMMENTS;
    if (text != null && (comments == null || text.narrowedBy(comments).isPresent())) {
      bounds = comments == null ? text : text.narrowedBy(comments).orElse(text);
      basis = Basis.TEXT;
    }
    Evidence plans = Plans.in(article, expressions);
    if (bounds == null) {
      bounds = plans;
      basis = Basis.TEXT;
    } else if (plans != null) {
      bounds = bounds.narrowedBy(plans).orElse(bounds);
    }
    Evidence changed = ChangeEvidence.in(article.masthead());
    if (bounds == null) {
      bounds = changed;
      basis = Basis.METADATA;
    } else if (changed != null) {
      bounds = bounds.narrowedBy(changed).orElse(bounds);
    }
    Evidence copied = CopyEvidence.in(testimony.copies());
    if (copied != null && (bounds == null || copied.narrowedBy(bounds).isPresent())) {
      bounds = bounds == null ? copied : copied.narrowedBy(bounds).orElse(copied);
      basis = Basis.COPY;
    }
    basis = bounds == null ? Basis.EVENT : basis;
    bounds = EventEvidence.in(testimony.events(), bounds);
    if (bounds == null) {
      return null;
    }
    Evidence closed = closed(bounds);
    Evidence all =
        WeekdayEvidence.in(expressions, closed.days()).flatMap(closed::narrowedBy).orElse(closed);
    return new Dating(all.days(), basis, all.reasons());
  }

  /// With the time of the file as the end of what nothing else ends.
  private Evidence closed(Evidence bounds) {
    return bounds.days().last() != null
        ? bounds
        : FileEvidence.lastDay(article.source())
            .map(day -> new Evidence(new TimeSpan(null, day), List.of(FileEvidence.reason(day))))
            .flatMap(bounds::narrowedBy)
            .orElse(bounds);
  }

  /// What bounds the day of publication, and why in words.
  record Evidence(TimeSpan days, List<String> reasons) {
    static Evidence on(LocalDate day, String reason) {
      return new Evidence(TimeSpan.of(day), List.of(reason));
    }

    /// Both together, or nothing where they cannot both be true.
    Optional<Evidence> narrowedBy(Evidence other) {
      List<String> both = new ArrayList<>(reasons);
      both.addAll(other.reasons);
      return days.intersectedWith(other.days).map(span -> new Evidence(span, both));
    }
  }
}
