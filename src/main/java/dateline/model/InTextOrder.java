package dateline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Things of a text by where they stand in it, to be asked for those of a stretch: the longest
/// texts have tens of thousands of each.
public final class InTextOrder<T> {
  private final List<T> things;
  private final Function<T, Span> where;

  /// @param where where each stands
  public InTextOrder(Collection<T> things, Function<T, Span> where) {
    this.things = things.stream().sorted(Comparator.comparing(where)).toList();
    this.where = where;
  }

  /// Those that lie wholly in a stretch.
  public List<T> inside(Span stretch) {
    List<T> found = new ArrayList<>();
    for (int i = firstFrom(stretch.start()); i < things.size(); i++) {
      Span span = where.apply(things.get(i));
      if (span.start() >= stretch.end()) {
        break;
      }
      if (stretch.contains(span)) {
        found.add(things.get(i));
      }
    }
    return found;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (where.apply(things.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
