package dateline.copies;

import dateline.model.Article;
import dateline.model.Copy;
import dateline.model.Copy.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Compares a report with others.
final class Comparison {
  private final long id;
  private final Article article;
  private final Shingles shingles;

  Comparison(long id, Article article) {
    this.id = id;
    this.article = article;
    this.shingles = Shingles.of(article);
  }

  /// What joins them, or nothing where they are two texts.
  Optional<Copy> with(long otherId, Article other) {
    Shingles others = Shingles.of(other);
    Likeness likeness = Likeness.of(shingles, others);
    Kind kind =
        SamePage.isVersion(article, other, likeness) ? Kind.VERSION : likeness.kind().orElse(null);
    if (kind == null) {
      return Optional.empty();
    }
    boolean isLater = isLater(kind, otherId, other);
    boolean isFirst = kind == Kind.PART ? shingles.count() <= others.count() : isLater;
    return Optional.of(
        new Copy(
            isFirst ? id : otherId,
            isFirst ? otherId : id,
            kind,
            credited(otherId, other),
            SentenceChanges.between(isLater ? other : article, isLater ? article : other)));
  }

  private boolean isLater(Kind kind, long otherId, Article other) {
    boolean wasAddedLater = id > otherId;
    return kind == Kind.VERSION
        ? SamePage.isLater(article, other).orElse(wasAddedLater)
        : wasAddedLater;
  }

  private @Nullable Long credited(long otherId, Article other) {
    boolean isOther = SourceCredit.isGiven(article, other);
    boolean isOwn = SourceCredit.isGiven(other, article);
    if (isOther == isOwn) {
      return null;
    }
    return isOther ? otherId : id;
  }
}
