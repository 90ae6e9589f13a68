package dateline.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A pane at the rim of the window, with the edge that it is widened by.
final class Margin {
  static final double EDGE = 8;

  private final String name;
  private final Region content;
  private final Region edge = new Region();
  private final double least;
  private final DoubleProperty size;
  private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
  private double grabbedAt;

  /// @param name as the folds are kept by
  /// @param direction 1 where dragging right or down makes it larger, -1 where smaller
  Margin(
      String name,
      Region content,
      Orientation along,
      double preferred,
      double least,
      int direction) {
    this.name = name;
    this.content = content;
    this.least = least;
    this.size = new SimpleDoubleProperty(this, "size", preferred);
    boolean isHorizontal = along == Orientation.HORIZONTAL;
    edge.getStyleClass().add("edge");
    edge.setCursor(isHorizontal ? Cursor.H_RESIZE : Cursor.V_RESIZE);
    edge.setOnMousePressed(event -> grabbedAt = size.get() - direction * at(event, isHorizontal));
    edge.setOnMouseDragged(
        event -> size.set(Math.max(least, grabbedAt + direction * at(event, isHorizontal))));
  }

  private static double at(MouseEvent event, boolean isHorizontal) {
    return isHorizontal ? event.getSceneX() : event.getSceneY();
  }

  String name() {
    return name;
  }

  Region content() {
    return content;
  }

  Region edge() {
    return edge;
  }

  double least() {
    return least;
  }

  /// In px, as the user set it; the window may leave room for less.
  DoubleProperty sizeProperty() {
    return size;
  }

  BooleanProperty foldedProperty() {
    return folded;
  }

  /// What it takes up now if there is room.
  double wanted() {
    return folded.get() ? 0 : size.get();
  }

  void place(double x, double y, double width, double height) {
    content.setVisible(!folded.get());
    edge.setVisible(!folded.get());
    content.resizeRelocate(x, y, width, height);
  }
}
