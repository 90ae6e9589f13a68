package dateline.view.reader;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Nodes below each other that wrap at a width of the column's own: a list asks its cells for their
/// height without saying how wide they are.
final class Column extends VBox {
  Column(Node... nodes) {
    super(4, nodes);
    setMinWidth(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
  }
}
