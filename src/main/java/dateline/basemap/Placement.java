package dateline.basemap;

import java.util.ArrayList;
import java.util.List;

/// Where a name may stand beside its spot.
final class Placement {
  private static final double GAP = 4;

  private final Name name;
  private final Lettering lettering;
  private final Block block;

  private Placement(Name name, Lettering lettering, Ruler ruler) {
    this.name = name;
    this.lettering = lettering;
    this.block = Block.of(name, lettering, ruler);
  }

  /// The best first.
  static List<MapLabel> choices(Name name, Lettering lettering, Ruler ruler) {
    Placement placement = new Placement(name, lettering, ruler);
    if (name.angle() != 0) {
      return List.of(placement.turned());
    }
    if (!name.kind().isSpot()) {
      return List.of(placement.label(0, 0, 0.5));
    }
    return placement.besideTheDot();
  }

  private List<MapLabel> besideTheDot() {
    double across = lettering.dotRadius() + GAP + block.width() / 2;
    double down = lettering.dotRadius() + 2 + block.height() / 2;
    // The first line, not the middle of two, is level with the dot.
    double level = (block.height() - block.rows().getFirst().height()) / 2;
    return List.of(
        label(across, level, 0),
        label(-across, level, 1),
        label(0, -down, 0.5),
        label(0, down, 0.5));
  }

  /// A label whose block is centred at an offset from the spot.
  private MapLabel label(double x, double y, double align) {
    List<Box> boxes = new ArrayList<>();
    boxes.add(Box.centred(x, y, block.width(), block.height()));
    if (lettering.dotRadius() > 0) {
      boxes.add(Box.centred(0, 0, 2 * lettering.dotRadius(), 2 * lettering.dotRadius()));
    }
    return label(x, y, align, boxes);
  }

  /// A label written along a line through the spot, just above it.
  private MapLabel turned() {
    double above = -block.height() / 2 - 1;
    double radians = Math.toRadians(name.angle());
    int parts = (int) Math.ceil(block.width() / block.height());
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      double along = block.width() * ((i + 0.5) / parts - 0.5);
      double x = along * Math.cos(radians) + above * Math.sin(radians);
      double y = above * Math.cos(radians) - along * Math.sin(radians);
      boxes.add(Box.centred(x, y, block.height(), block.height()));
    }
    return label(0, above, 0.5, boxes);
  }

  private MapLabel label(double x, double y, double align, List<Box> boxes) {
    return new MapLabel(
        name.kind(),
        name.x(),
        name.y(),
        name.angle(),
        lettering.dotRadius(),
        block.at(x - block.width() / 2, y - block.height() / 2, align),
        boxes);
  }
}
