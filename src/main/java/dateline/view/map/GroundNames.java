package dateline.view.map;

import dateline.basemap.Box;
import dateline.basemap.LabelKind;
import dateline.basemap.MapLabel;
import dateline.basemap.MapLabels;
import dateline.explore.Viewport;
import dateline.view.map.Motif.Placed;
import dateline.view.map.Target.Halo;
import dateline.view.map.Target.Tract;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;

/// The ground's own names, where the marks and theirs leave room.
final class GroundNames {
  /// How far outside the view a name's spot may lie while the name reaches into it, in pixels.
  private static final double REACH = 160;

  /// Around the middle of a disc, what a name's spot stands for, in pixels.
  private static final double SAME_SPOT = 7;

  /// Around the middle of an area, where the name of a province is its own, in pixels.
  private static final double SAME_AREA = 110;

  private final MapLabels names;
  private final Typesetting typesetting;
  private boolean dark;

  GroundNames(MapLabels names, Typesetting typesetting) {
    this.names = names;
    this.typesetting = typesetting;
  }

  void restyle(boolean toDark) {
    dark = toDark;
  }

  List<Placed> beside(MarkPicture picture) {
    Viewport view = picture.viewport();
    List<Box> taken = picture.taken().stream().map(GroundNames::box).toList();
    Set<String> written =
        picture.tags().stream().map(tag -> folded(tag.text())).collect(Collectors.toSet());
    List<Placed> free = new ArrayList<>();
    for (MapLabel name : inView(view)) {
      double x = view.pixelX(name.x());
      double y = view.pixelY(name.y());
      boolean isFree = isWhole(name, view, x, y) && !isCovered(name, x, y, taken);
      if (isFree && !isMarked(name, x, y, picture) && !isWritten(name, written)) {
        free.add(new Placed(new GroundName(name, dark, typesetting), x, y));
      }
    }
    return free;
  }

  private List<MapLabel> inView(Viewport view) {
    return names.within(
        view.worldX(-REACH),
        view.worldY(-REACH),
        view.worldX(view.width() + REACH),
        view.worldY(view.height() + REACH),
        view.zoom());
  }

  private static boolean isCovered(MapLabel name, double x, double y, List<Box> taken) {
    for (Box box : taken) {
      if (name.overlaps(box, x, y)) {
        return true;
      }
    }
    return false;
  }

  /// Whether its spot has a mark, or its province a mark of its own.
  private static boolean isMarked(MapLabel name, double x, double y, MarkPicture picture) {
    return name.kind().isSpot()
        ? picture.dots().stream().anyMatch(dot -> dot.gap(x, y) < SAME_SPOT)
        : name.kind() == LabelKind.PROVINCE
            && picture.tags().stream()
                .map(Tag::target)
                .filter(target -> target instanceof Halo || target instanceof Tract)
                .anyMatch(area -> Math.hypot(area.x() - x, area.y() - y) < SAME_AREA);
  }

  private static boolean isWritten(MapLabel name, Set<String> written) {
    return name.lines().stream().anyMatch(line -> written.contains(folded(line.text())));
  }

  private static boolean isWhole(MapLabel name, Viewport viewport, double x, double y) {
    Box view = new Box(-x, -y, viewport.width() - x, viewport.height() - y);
    return name.boxes().stream()
        .allMatch(
            box ->
                box.left() >= view.left()
                    && box.top() >= view.top()
                    && box.right() <= view.right()
                    && box.bottom() <= view.bottom());
  }

  /// Names of areas are written in capitals set apart.
  private static String folded(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    name.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  private static Box box(Rectangle2D taken) {
    return new Box(taken.getMinX(), taken.getMinY(), taken.getMaxX(), taken.getMaxY());
  }
}
