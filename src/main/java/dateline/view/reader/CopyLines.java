package dateline.view.reader;

import dateline.explore.CopyLine;
import dateline.model.Report;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says which other reports have the same words: "A reprint of TITLE, OUTLET, DAY", where the name
/// leads there.
final class CopyLines extends VBox {
  /// How many are named; of the others only the number is said.
  private static final int MOST = 8;

  CopyLines(List<CopyLine> lines, Consumer<Report> onChosen) {
    super(6);
    getStyleClass().add("copy-lines");
    lines.stream().limit(MOST).forEach(line -> getChildren().add(node(line, onChosen)));
    if (lines.size() > MOST) {
      getChildren().add(new Label("and " + (lines.size() - MOST) + " more"));
    }
  }

  private static Node node(CopyLine line, Consumer<Report> onChosen) {
    String changes = line.changes().isEmpty() ? "" : " (" + line.changes() + ")";
    Hyperlink name = new Hyperlink(line.name());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setOnAction(_ -> onChosen.accept(line.other()));
    return new VBox(new Label(line.words() + changes), name);
  }
}
