package dateline.view.reader;

import dateline.explore.CopyLine;
import dateline.model.Copy;
import dateline.model.Report;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says which other reports have the same words: "A reprint of TITLE, OUTLET, DAY", where the name
/// leads there.
final class CopyLines extends VBox {
  /// How many are named; of the others only the number is said.
  private static final int MOST = 8;

  /// @param onChosen told of the report whose name is clicked
  /// @param onReplace told of the versions of which the later is to be kept alone
  CopyLines(List<CopyLine> lines, Consumer<Report> onChosen, Consumer<Copy> onReplace) {
    super(6);
    getStyleClass().add("copy-lines");
    for (CopyLine line : lines.subList(0, Math.min(MOST, lines.size()))) {
      getChildren().add(node(line, onChosen));
      Copy copy = line.copy();
      if (line.isVersion() && copy != null) {
        getChildren().add(replacer(copy, onReplace));
      }
    }
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

  private static Button replacer(Copy copy, Consumer<Copy> onReplace) {
    Button replace = new Button("Replace the older version");
    replace.getStyleClass().addAll("small", "replace-version");
    replace.setOnAction(_ -> onReplace.accept(copy));
    return replace;
  }
}
