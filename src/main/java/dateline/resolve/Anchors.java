package dateline.resolve;

import dateline.model.Location;
import dateline.model.PlaceMention;
import dateline.model.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// Keeps what relations point to right when the list of mentions changes.
final class Anchors {
  private Anchors() {}

  /// The mention as it is when so many others are put before the list that it stands in.
  static PlaceMention shifted(PlaceMention mention, int by) {
    return pointing(mention, index -> index + by);
  }

  /// The mentions in an order, with anchors that follow.
  static List<PlaceMention> sorted(
      List<PlaceMention> mentions, Comparator<PlaceMention> comparator) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(mentions::get, comparator));
    int[] newIndex = new int[mentions.size()];
    for (int i = 0; i < newIndex.length; i++) {
      newIndex[order.get(i)] = i;
    }
    return order.stream().map(i -> pointing(mentions.get(i), k -> newIndex[k])).toList();
  }

  private static PlaceMention pointing(PlaceMention mention, IntUnaryOperator to) {
    if (!(mention.location() instanceof Location.Derived derived)) {
      return mention;
    }
    Relation old = derived.relation();
    List<Integer> anchors = old.anchors().stream().map(to::applyAsInt).toList();
    Relation relation = new Relation(old.type(), anchors, old.bearing(), old.distanceKm());
    return new PlaceMention(
        mention.span(),
        mention.text(),
        mention.part(),
        mention.role(),
        new Location.Derived(relation, derived.shape(), derived.confidence(), derived.reason()),
        mention.when());
  }
}
