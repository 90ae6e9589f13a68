package dateline.view.map;

import dateline.explore.CopyLine;
import dateline.model.Report;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The copies of a report, which tell the same and are not counted again.
final class AlsoIn extends VBox {
  /// How many are named; of the others only the number is said.
  private static final int MOST = 4;

  AlsoIn(List<Report> copies, Consumer<Report> onChosen) {
    getStyleClass().add("also-in");
    copies.stream().limit(MOST).forEach(copy -> getChildren().add(link(copy, onChosen)));
    if (copies.size() > MOST) {
      getChildren().add(new Label("and in " + (copies.size() - MOST) + " more copies"));
    }
  }

  private static Hyperlink link(Report copy, Consumer<Report> onChosen) {
    Hyperlink link = new Hyperlink("Also in " + CopyLine.nameOf(copy));
    link.setOnAction(_ -> onChosen.accept(copy));
    return link;
  }
}
