package dateline.model;

import org.jspecify.annotations.Nullable;

/// Two reports of a project that tell the same in the same words.
///
/// @param report the later added of the two; of [Kind#VERSION] the later changed, where both say
///   when; of [Kind#PART] the one that stands in the other
/// @param credited the id of the one that the other names as its source, or null
/// @param changes what is otherwise in the later one
public record Copy(long report, long other, Kind kind, @Nullable Long credited, Changes changes) {
  /// How two reports are alike.
  public enum Kind {
    /// Each holds much of the other: a reprint, an update.
    SAME,
    /// The report stands in the other, which tells much more.
    PART,
    /// The same page, saved again after it was changed.
    VERSION
  }

  /// Whether one can stand for the other as a whole.
  public boolean isWhole() {
    return kind != Kind.PART;
  }

  /// What `id` is to the other: "near-copy of".
  public String words(long id) {
    return switch (kind) {
      case SAME -> "near-copy of";
      case PART -> report == id ? "part of" : "holds";
      case VERSION -> "another version (" + changes.words() + ") of";
    };
  }

  public boolean joins(long id) {
    return report == id || other == id;
  }

  /// The one of the two that is not `id`.
  public long otherThan(long id) {
    return report == id ? other : report;
  }
}
