package dateline.view.map;

import dateline.explore.Mark;
import dateline.view.map.Target.Dot;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/// Names what is pointed at, at once and beside it.
final class HoverTip extends Label {
  private static final double GAP = 10;
  private static final int NAMED = 3;

  HoverTip() {
    getStyleClass().add("map-tip");
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
  }

  /// Shows a target's words within a view of some size.
  void show(Target target, double width, double height) {
    setText(words(target));
    setVisible(true);
    autosize();
    double reach = target instanceof Dot ? target.radius() : 0;
    double right = target.x() + reach + GAP;
    double x = right + getWidth() <= width ? right : target.x() - reach - GAP - getWidth();
    double y = target.y() - getHeight() - GAP / 2;
    relocate(
        Math.clamp(x, 4, Math.max(4, width - getWidth() - 4)),
        Math.clamp(y, 4, Math.max(4, height - getHeight() - 4)));
  }

  void hide() {
    setVisible(false);
  }

  private static String words(Target target) {
    return target.marks().size() == 1
        ? MarkWords.summary(target.foremost())
        : target.marks().size() + " places: " + names(target);
  }

  private static String names(Target target) {
    String named =
        target.marks().stream().limit(NAMED).map(Mark::label).collect(Collectors.joining(", "));
    return target.marks().size() > NAMED ? named + ", …" : named;
  }
}
