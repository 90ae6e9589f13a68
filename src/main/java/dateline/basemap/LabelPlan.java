package dateline.basemap;

import dateline.explore.Mercator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// The names that the whole map carries at one zoom, no two of them touching: so that none comes or
/// goes while the map is moved.
final class LabelPlan {
  /// Room left between two names, in pixels.
  private static final double MARGIN_ACROSS = 10;

  private static final double MARGIN_DOWN = 5;

  /// A river's name is not repeated nearer than this, in pixels.
  private static final double REPEATED_AFTER = 320;

  private final int zoom;
  private final Ruler ruler;
  private final double worldSize;
  private final Crowd crowd = new Crowd();
  private final Map<String, List<double[]>> rivers = new HashMap<>();
  private final STRtree labels = new STRtree();

  private LabelPlan(int zoom, Ruler ruler) {
    this.zoom = zoom;
    this.ruler = ruler;
    worldSize = Mercator.worldSize(zoom);
  }

  /// @param names the most important first
  static LabelPlan of(List<Name> names, int zoom, Ruler ruler) {
    LabelPlan plan = new LabelPlan(zoom, ruler);
    for (Name name : names) {
      if (name.minZoom() <= zoom && zoom <= name.maxZoom()) {
        plan.add(name);
      }
    }
    plan.labels.build();
    return plan;
  }

  /// Those whose spots lie in a part of the unit square.
  @SuppressWarnings("unchecked")
  List<MapLabel> within(Envelope part) {
    return labels.query(part);
  }

  private void add(Name name) {
    if (name.kind() == LabelKind.RIVER && isRepeated(name)) {
      return;
    }
    for (MapLabel label : Placement.choices(name, Lettering.of(name, zoom), ruler)) {
      if (crowd.admits(onTheMap(label))) {
        labels.insert(new Envelope(label.x(), label.x(), label.y(), label.y()), label);
        if (name.kind() == LabelKind.RIVER) {
          rivers
              .computeIfAbsent(name.latin(), _ -> new ArrayList<>())
              .add(new double[] {name.x(), name.y()});
        }
        return;
      }
    }
  }

  private boolean isRepeated(Name name) {
    return rivers.getOrDefault(name.latin(), List.of()).stream()
        .anyMatch(
            at -> Math.hypot(at[0] - name.x(), at[1] - name.y()) * worldSize < REPEATED_AFTER);
  }

  private List<Box> onTheMap(MapLabel label) {
    return label.boxes().stream()
        .map(box -> box.movedBy(label.x() * worldSize, label.y() * worldSize))
        .map(box -> box.grownBy(MARGIN_ACROSS / 2, MARGIN_DOWN / 2))
        .toList();
  }
}
