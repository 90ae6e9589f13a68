package dateline.copies;

import dateline.model.Copy;
import dateline.model.Copy.Kind;
import java.util.Collection;
import java.util.List;

/// Reports that are one page, saved at several times.
///
/// @param ids of two reports or more, in the order in which they were added
/// @param latest the one that holds the page as it was last
public record Versions(List<Long> ids, long latest) {
  public Versions {
    ids = List.copyOf(ids);
  }

  /// The pages of which there are several versions among copies.
  public static List<Versions> among(Collection<Copy> copies) {
    List<Copy> versions = copies.stream().filter(copy -> copy.kind() == Kind.VERSION).toList();
    Joined joined = new Joined();
    versions.forEach(copy -> joined.join(copy.report(), copy.other()));
    return joined.sets().stream().map(ids -> of(ids, versions)).toList();
  }

  private static Versions of(List<Long> ids, List<Copy> versions) {
    List<Long> sorted = ids.stream().sorted().toList();
    long latest =
        sorted.reversed().stream()
            .filter(id -> versions.stream().noneMatch(copy -> copy.other() == id))
            .findFirst()
            .orElse(sorted.getLast());
    return new Versions(sorted, latest);
  }

  /// The one that was in the project before all others.
  public long first() {
    return ids.getFirst();
  }
}
