package dateline.view.map;

import dateline.basemap.Box;
import dateline.basemap.LabelKind;
import dateline.basemap.MapLabel;
import dateline.basemap.MapLabels;
import dateline.explore.Viewport;
import dateline.view.map.Target.Halo;
import dateline.view.map.Target.Tract;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;

/// The ground's own names, where the marks and theirs leave room.
final class NameLayer extends CanvasLayer {
  /// How far outside the view a name's spot may lie while the name reaches into it, in pixels.
  private static final double REACH = 160;

  /// Around the middle of a disc, what a name's spot stands for, in pixels.
  private static final double SAME_SPOT = 7;

  /// Around the middle of an area, where the name of a province is its own, in pixels.
  private static final double SAME_AREA = 110;

  private final MapLabels names;
  private final Composer composer;
  private final Typesetting typesetting;
  private boolean dark;

  NameLayer(MapLabels names, Composer composer, Typesetting typesetting) {
    this.names = names;
    this.composer = composer;
    this.typesetting = typesetting;
  }

  void restyle(boolean toDark) {
    dark = toDark;
  }

  @Override
  void paint(GraphicsContext graphics) {
    MarkPicture picture = composer.picture();
    List<Box> taken = picture.taken().stream().map(NameLayer::box).toList();
    Set<String> written =
        picture.tags().stream().map(tag -> folded(tag.text())).collect(Collectors.toSet());
    NamePainter painter = new NamePainter(graphics, typesetting, dark);
    for (MapLabel name : namesInView()) {
      double x = viewport().pixelX(name.x());
      double y = viewport().pixelY(name.y());
      boolean isFree = isWhole(name, x, y) && taken.stream().noneMatch(b -> name.overlaps(b, x, y));
      if (isFree && !isMarked(name, x, y, picture) && !isWritten(name, written)) {
        painter.paint(name, x, y);
      }
    }
  }

  private List<MapLabel> namesInView() {
    Viewport view = viewport();
    return names.within(
        view.worldX(-REACH),
        view.worldY(-REACH),
        view.worldX(view.width() + REACH),
        view.worldY(view.height() + REACH),
        view.zoom());
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

  private boolean isWhole(MapLabel name, double x, double y) {
    Box view = new Box(-x, -y, viewport().width() - x, viewport().height() - y);
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
    return name.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
  }

  private static Box box(Rectangle2D taken) {
    return new Box(taken.getMinX(), taken.getMinY(), taken.getMaxX(), taken.getMaxY());
  }
}
