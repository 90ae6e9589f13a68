package dateline.view.map;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the marks mean: each look of a mark beside its words.
final class Legend extends MapPanel {
  private final Palette palette;
  private final Lettering lettering;
  private final VBox lines = new VBox();

  Legend(Palette palette, Lettering lettering, Runnable onClose) {
    super("What the marks mean", onClose);
    this.palette = palette;
    this.lettering = lettering;
    lines.getStyleClass().add("lines");
    fill(lines);
    palette.onChange(this::draw);
    visibleProperty().subscribe(this::draw);
  }

  /// Only while it is open: most starts of the program never show it.
  private void draw() {
    lines.getChildren().clear();
    if (isVisible()) {
      Specimen.all().forEach(specimen -> lines.getChildren().add(line(specimen)));
    }
  }

  private HBox line(Specimen specimen) {
    Label words = new Label(specimen.words());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    HBox line = new HBox(specimen.drawn(palette, lettering), words);
    line.getStyleClass().add("line");
    return line;
  }
}
